package nl.samenaanzet.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.samenaanzet.fingerprint.Sha256;

/**
 * A public Ed25519 key with its name, as C2SP signed-note writes it: {@code name+id+key}.
 *
 * @param type what it signs: the text of a log itself, or that a witness saw it
 * @param key 32 bytes (RFC 8032)
 */
public record NoteKey(String name, Type type, byte[] key) {

    /** Stands before the 32 bytes in the form that the JDK reads (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What a key signs, with its byte in the key. */
    public enum Type {
        LOG(1),
        WITNESS(4);

        private final byte code;

        Type(int code) {
            this.code = (byte) code;
        }
    }

    public NoteKey {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || c <= ' ' || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("No name of a key: a space, a plus sign or nothing");
        }
        if (key.length != 32) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes, not " + key.length);
        }
    }

    public static NoteKey of(String name, Type type, PublicKey key) {
        var encoded = key.getEncoded();
        return new NoteKey(name, type, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /** @throws IllegalArgumentException for anything but a key of these two types with the id that belongs to it */
    public static NoteKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A key is name+id+key");
        }
        var bytes = Base64.getDecoder().decode(parts[2]);
        var found = Arrays.stream(Type.values())
                .filter(type -> bytes.length > 0 && type.code == bytes[0])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A key of an unknown type"));
        var key = new NoteKey(parts[0], found, Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The id does not belong to the key");
        }
        return key;
    }

    @Override
    public String toString() {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id()),
                        Base64.getEncoder().encodeToString(typed()));
    }

    /** Four bytes that stand before each signature. */
    public byte[] id() {
        return Arrays.copyOf(Sha256.bytes((name + "\n").getBytes(StandardCharsets.UTF_8), typed()), 4);
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + key.length).put(type.code).put(key).array();
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(ByteBuffer.allocate(X509.length + 32)
                            .put(X509)
                            .put(key)
                            .array())));
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
