package nl.samenaanzet.tlog;

import java.util.ArrayList;
import java.util.List;

/** Root and proofs of a tree, computed from the hashes of its whole subtrees (RFC 6962, section 2.1). */
public final class Tree {

    private final Subtrees subtrees;

    public Tree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** Where the hashes are kept. */
    @FunctionalInterface
    public interface Subtrees {

        /**
         * @param level 0 for an entry, 1 for two entries, 2 for four
         * @param index from 0, counted in subtrees of this level
         * @return 32 bytes
         */
        byte[] hash(int level, long index);
    }

    /** Of the first entries, as many as this. */
    public byte[] root(long size) {
        return size == 0 ? Merkle.empty() : hash(0, size);
    }

    /**
     * That an entry hangs in the tree of this size.
     *
     * @param index from 0, below the size
     */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No entry %d in a tree of %d".formatted(index, size));
        }
        var path = new ArrayList<byte[]>();
        include(index, 0, size, path);
        return path;
    }

    private void include(long index, long first, long end, List<byte[]> path) {
        if (end - first == 1) {
            return;
        }
        var middle = first + split(end - first);
        if (index < middle) {
            include(index, first, middle, path);
            path.add(hash(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(hash(first, middle));
        }
    }

    /** That the tree of the old size is the beginning of the tree of the new size. */
    public List<byte[]> consistency(long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("No tree of %d before one of %d".formatted(oldSize, newSize));
        }
        var path = new ArrayList<byte[]>();
        if (oldSize > 0 && oldSize < newSize) {
            grow(oldSize, 0, newSize, true, path);
        }
        return path;
    }

    /** @param known whether who checks knows the hash of this part: it is the old root itself */
    private void grow(long oldEnd, long first, long end, boolean known, List<byte[]> path) {
        if (oldEnd == end) {
            if (!known) {
                path.add(hash(first, end));
            }
            return;
        }
        var middle = first + split(end - first);
        if (oldEnd <= middle) {
            grow(oldEnd, first, middle, known, path);
            path.add(hash(middle, end));
        } else {
            grow(oldEnd, middle, end, false, path);
            path.add(hash(first, middle));
        }
    }

    private byte[] hash(long first, long end) {
        var width = end - first;
        if (Long.bitCount(width) == 1) {
            var level = Long.numberOfTrailingZeros(width);
            return subtrees.hash(level, first >> level);
        }
        var middle = first + split(width);
        return Merkle.node(hash(first, middle), hash(middle, end));
    }

    /** The largest power of two below the width. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
