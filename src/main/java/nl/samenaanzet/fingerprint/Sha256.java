package nl.samenaanzet.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of content, in lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        return hex(algorithm().digest(content));
    }

    /** Of these one after the other, as 32 bytes. */
    public static byte[] bytes(byte[]... parts) {
        var digest = algorithm();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** Of its UTF-8 bytes. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that can still be read; the caller closes it. */
    public static String of(InputStream content) throws IOException {
        var input = new DigestInputStream(content, algorithm());
        input.transferTo(OutputStream.nullOutputStream());
        return hex(input.getMessageDigest().digest());
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
