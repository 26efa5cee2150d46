package nl.samenaanzet.register.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import nl.samenaanzet.tlog.Tile;
import nl.samenaanzet.tlog.Tree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree in the database, a tile a row. A tile only grows, so an older tree is read from the same rows. */
@Component
class TreeTiles implements Tile.Tiles {

    private final JdbcClient database;

    TreeTiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public byte[] hashes(int level, long index) {
        return database.sql("select hashes from register_tile where tier = :tier and number = :number")
                .param("tier", level)
                .param("number", index)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }

    /**
     * Hangs a leaf in the tree, and what became whole by it.
     *
     * @param index of the leaf, from 0: as many as there were
     */
    void append(long index, byte[] leaf) {
        var hash = leaf;
        var at = index;
        for (var level = 0; ; level++) {
            var hashes = put(level, at, hash);
            if (hashes.length < Tile.FULL * Tile.HASH) {
                return;
            }
            hash = Tile.root(hashes);
            at /= Tile.FULL;
        }
    }

    private byte[] put(int level, long index, byte[] hash) {
        var number = index / Tile.FULL;
        var before = (int) (index % Tile.FULL) * Tile.HASH;
        var old = hashes(level, number);
        if (old.length != before) {
            throw new IllegalStateException("Tile %d/%d was changed outside".formatted(level, number));
        }
        var hashes = Arrays.copyOf(old, before + Tile.HASH);
        System.arraycopy(hash, 0, hashes, before, Tile.HASH);
        database.sql(
                        before == 0
                                ? "insert into register_tile (tier, number, hashes) values (:tier, :number, :hashes)"
                                : "update register_tile set hashes = :hashes where tier = :tier and number = :number")
                .param("tier", level)
                .param("number", number)
                .param("hashes", hashes)
                .update();
        return hashes;
    }

    /** For roots and proofs; reads each tile once. */
    Tree tree() {
        var read = new HashMap<List<Long>, byte[]>();
        return new Tree(Tile.subtrees(
                (level, index) -> read.computeIfAbsent(List.of((long) level, index), tile -> hashes(level, index))));
    }
}
