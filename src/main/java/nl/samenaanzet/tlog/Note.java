package nl.samenaanzet.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it (C2SP signed-note).
 *
 * @param text ends with a line end
 */
public record Note(String text, List<Signed> signatures) {

    private static final int MAX_SIGNATURES = 32;

    /**
     * One line under the text.
     *
     * @param id four bytes of the key
     */
    public record Signed(String name, byte[] id, byte[] signature) {

        boolean by(NoteKey key) {
            return name.equals(key.name()) && Arrays.equals(id, key.id());
        }

        String line() {
            var bytes = ByteBuffer.allocate(id.length + signature.length)
                    .put(id)
                    .put(signature)
                    .array();
            return "\u2014 %s %s\n".formatted(name, Base64.getEncoder().encodeToString(bytes));
        }
    }

    /** @throws IllegalArgumentException when it is no signed note */
    public static Note parse(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("No signed note");
        }
        return new Note(note.substring(0, end + 1), lines(note.substring(end + 2)));
    }

    /** @throws IllegalArgumentException when it is anything but lines with signatures */
    public static List<Signed> lines(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("A signature ends with a line end");
        }
        var lines = text.split("\n");
        if (lines.length > MAX_SIGNATURES) {
            throw new IllegalArgumentException("More signatures than are read");
        }
        return Arrays.stream(lines).map(Note::signed).toList();
    }

    private static Signed signed(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].equals("\u2014")) {
            throw new IllegalArgumentException("No signature: " + line);
        }
        var bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length < 5) {
            throw new IllegalArgumentException("A signature that is too short");
        }
        return new Signed(parts[1], Arrays.copyOf(bytes, 4), Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    @Override
    public String toString() {
        var said = new StringBuilder(text).append("\n");
        signatures.forEach(signature -> said.append(signature.line()));
        return said.toString();
    }

    /** Signs a text as the log itself. */
    public static Note sign(String text, NoteKey key, PrivateKey secret) {
        return new Note(text, List.of(new Signed(key.name(), key.id(), signature(bytes(text), secret))));
    }

    /** What a witness puts under the note: that it saw this text at this moment (C2SP tlog-cosignature). */
    public static Signed cosign(String text, Instant at, NoteKey witness, PrivateKey secret) {
        var seconds = at.getEpochSecond();
        var signature = signature(cosigned(text, seconds), secret);
        return new Signed(
                witness.name(),
                witness.id(),
                ByteBuffer.allocate(8 + signature.length)
                        .putLong(seconds)
                        .put(signature)
                        .array());
    }

    /** The same with more signatures; one that is there already is not repeated. */
    public Note with(List<Signed> more) {
        var all = new ArrayList<>(signatures);
        more.stream()
                .filter(m -> all.stream().noneMatch(s -> s.line().equals(m.line())))
                .forEach(all::add);
        return new Note(text, List.copyOf(all));
    }

    /**
     * Whether this log signed it.
     *
     * @return false also when a line that claims to be by this key is not
     */
    public boolean signedBy(NoteKey key) {
        var lines = signatures.stream().filter(s -> s.by(key)).toList();
        return !lines.isEmpty() && lines.stream().allMatch(s -> key.verifies(bytes(text), s.signature()));
    }

    /** When this witness saw it; empty when it did not, or the line is not by it. */
    public Optional<Instant> seenBy(NoteKey witness) {
        return signatures.stream()
                .filter(s -> s.by(witness) && s.signature().length == 72)
                .filter(s -> witness.verifies(
                        cosigned(text, seconds(s)), Arrays.copyOfRange(s.signature(), 8, s.signature().length)))
                .map(s -> Instant.ofEpochSecond(seconds(s)))
                .findFirst();
    }

    private static long seconds(Signed line) {
        return ByteBuffer.wrap(line.signature()).getLong();
    }

    private static byte[] cosigned(String text, long seconds) {
        return bytes("cosignature/v1\ntime %d\n%s".formatted(seconds, text));
    }

    private static byte[] signature(byte[] text, PrivateKey secret) {
        try {
            var sign = Signature.getInstance("Ed25519");
            sign.initSign(secret);
            sign.update(text);
            return sign.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
