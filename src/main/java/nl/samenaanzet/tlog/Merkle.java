package nl.samenaanzet.tlog;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.samenaanzet.fingerprint.Sha256;

/** The hashes of a tree (RFC 6962, section 2.1), and the two checks that need nothing but a proof (RFC 9162, 2.1.3). */
public final class Merkle {

    private Merkle() {}

    /** Of an entry, as it hangs in the tree. */
    public static byte[] leaf(byte[] entry) {
        return Sha256.bytes(new byte[] {0}, entry);
    }

    /** Of two subtrees. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.bytes(new byte[] {1}, left, right);
    }

    /** Root of a tree without entries. */
    public static byte[] empty() {
        return Sha256.bytes();
    }

    /**
     * Whether an entry hangs in a tree.
     *
     * @param index of the entry, from 0
     * @param leaf hash of the entry
     * @param proof from the leaf's neighbour up to the root's child
     */
    public static boolean includes(long size, byte[] root, long index, byte[] leaf, List<byte[]> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        var at = index;
        var last = size - 1;
        var hash = leaf;
        for (var beside : proof) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                hash = node(beside, hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                hash = node(hash, beside);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the old tree is the beginning of the new one. */
    public static boolean consistent(long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> proof) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == 0) {
            return proof.isEmpty() && Arrays.equals(oldRoot, empty());
        }
        if (oldSize == newSize) {
            return proof.isEmpty() && Arrays.equals(oldRoot, newRoot);
        }
        return grown(oldSize, oldRoot, newSize, newRoot, proof);
    }

    private static boolean grown(long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> proof) {
        var path = proof.iterator();
        var seed = Long.bitCount(oldSize) == 1 ? oldRoot : next(path);
        if (seed == null) {
            return false;
        }
        var at = oldSize - 1;
        var last = newSize - 1;
        while (at % 2 == 1) {
            at /= 2;
            last /= 2;
        }
        var before = seed;
        var after = seed;
        while (path.hasNext()) {
            var beside = path.next();
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                before = node(beside, before);
                after = node(beside, after);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                after = node(after, beside);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(after, newRoot);
    }

    private static byte[] next(Iterator<byte[]> path) {
        return path.hasNext() ? path.next() : null;
    }
}
