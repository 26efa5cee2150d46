package nl.samenaanzet.tlog;

import java.util.Arrays;
import java.util.Base64;

/**
 * What a log looked like at one moment, in three lines (C2SP tlog-checkpoint).
 *
 * @param origin name of the log: its address without scheme
 * @param size entries in it
 * @param root 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {

    /** @throws IllegalArgumentException when it is no checkpoint */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("No checkpoint");
        }
        var root = Base64.getDecoder().decode(lines[2]);
        if (root.length != Tile.HASH) {
            throw new IllegalArgumentException("The root of a checkpoint has 32 bytes");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    /** The text that is signed. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that
                && origin.equals(that.origin)
                && size == that.size
                && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
