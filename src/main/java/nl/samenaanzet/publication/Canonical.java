package nl.samenaanzet.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the one form that RFC 8785 allows, and its hash: who has the text can compute the hash anywhere. */
public final class Canonical {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Canonical() { }

    /** @param content strings, numbers, booleans, null, lists and maps of those */
    public static String json(Map<String, Object> content) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** SHA-256 of the UTF-8 bytes, lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
