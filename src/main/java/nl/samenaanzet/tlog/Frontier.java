package nl.samenaanzet.tlog;

import java.util.ArrayDeque;
import java.util.Deque;

/** The root of a tree that grows leaf by leaf, from nothing but the hashes of its whole subtrees on the right. */
public final class Frontier {

    /** The smallest subtree on top. */
    private final Deque<byte[]> whole = new ArrayDeque<>();

    private long size;

    public void add(byte[] leaf) {
        var hash = leaf;
        for (var rest = size; rest % 2 == 1; rest /= 2) {
            hash = Merkle.node(whole.pop(), hash);
        }
        whole.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        return whole.stream().reduce((right, left) -> Merkle.node(left, right)).orElseGet(Merkle::empty);
    }
}
