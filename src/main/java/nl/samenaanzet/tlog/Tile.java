package nl.samenaanzet.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Up to 256 hashes of the tree beside each other, as they are served (C2SP tlog-tiles).
 *
 * @param level 0: of entries; above: each hash is of a full tile of the level below
 * @param index from 0 within the level
 * @param width hashes in it: 1 to 256, and 256 for a full one
 */
public record Tile(int level, long index, int width) {

    public static final int FULL = 256;
    public static final int HASH = 32;

    private static final Pattern INDEX = Pattern.compile("(?:x\\d{3}/)*\\d{3}");
    private static final Pattern PARTIAL = Pattern.compile("(.+)\\.p/([1-9]\\d{0,2})");

    public Tile {
        if (level < 0 || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile %d/%d of %d".formatted(level, index, width));
        }
    }

    /**
     * Reads the end of an address: {@code x001/x234/067} or {@code 000.p/5}.
     *
     * @throws IllegalArgumentException for anything else, also a longer way to write the same
     */
    public static Tile of(int level, String path) {
        var partial = PARTIAL.matcher(path);
        var index = partial.matches() ? partial.group(1) : path;
        var width = partial.matches() ? Integer.parseInt(partial.group(2)) : FULL;
        if (!INDEX.matcher(index).matches() || partial.matches() && width == FULL) {
            throw new IllegalArgumentException("No tile: " + path);
        }
        var digits = index.replaceAll("[x/]", "");
        if (digits.length() > 18) {
            throw new IllegalArgumentException("No tile: " + path);
        }
        var tile = new Tile(level, Long.parseLong(digits), width);
        if (!tile.path().equals(path)) {
            throw new IllegalArgumentException("No tile: " + path);
        }
        return tile;
    }

    /** The end of its address, after the level. */
    public String path() {
        var parts = new ArrayList<String>();
        var rest = index;
        do {
            parts.addFirst((parts.isEmpty() ? "" : "x") + "%03d".formatted(rest % 1000));
            rest /= 1000;
        } while (rest > 0);
        return String.join("/", parts) + (width == FULL ? "" : ".p/" + width);
    }

    /** Whether a tree of this size has it. */
    public boolean in(long size) {
        return index * FULL + width <= size >> (8 * Math.min(level, 7));
    }

    /** The hash of a whole subtree within a tile, from the tile's hashes. */
    static byte[] inner(byte[] hashes, int first, int width) {
        if (width == 1) {
            return Arrays.copyOfRange(hashes, first * HASH, (first + 1) * HASH);
        }
        return Merkle.node(inner(hashes, first, width / 2), inner(hashes, first + width / 2, width / 2));
    }

    /** All hashes of a tile as one. */
    public static byte[] root(byte[] hashes) {
        return inner(hashes, 0, FULL);
    }

    /** The hashes of a tree of which tiles are kept. */
    public static Tree.Subtrees subtrees(Tiles tiles) {
        return (level, index) -> {
            var height = level % 8;
            var first = index << height;
            var hashes = tiles.hashes(level / 8, first / FULL);
            return inner(hashes, (int) (first % FULL), 1 << height);
        };
    }

    /** Where tiles are kept. */
    @FunctionalInterface
    public interface Tiles {

        /** Its hashes one after the other, as many as there are: a multiple of 32 bytes. */
        byte[] hashes(int level, long index);
    }

    /** Tiles of these leaves, computed each time: for a checker that has the whole log in memory. */
    public static Tiles of(List<byte[]> leaves) {
        return (level, index) -> {
            var below = level == 0 ? null : of(leaves);
            var count = leaves.size() >> (8 * level);
            var first = (int) index * FULL;
            var last = Math.min(count, first + FULL);
            var hashes = new byte[(last - first) * HASH];
            for (var i = first; i < last; i++) {
                var hash = below == null ? leaves.get(i) : root(below.hashes(level - 1, i));
                System.arraycopy(hash, 0, hashes, (i - first) * HASH, HASH);
            }
            return hashes;
        };
    }
}
