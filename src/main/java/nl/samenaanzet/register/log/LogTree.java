package nl.samenaanzet.register.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.samenaanzet.register.PublicLog.End;
import nl.samenaanzet.tlog.Merkle;
import nl.samenaanzet.tlog.Tile;
import nl.samenaanzet.tlog.Tree;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The tree of the log and its signed head: both grow in the transaction of the entry. At the start and before each
 * signature it is compared with the last head that was given out.
 */
@Component
public class LogTree implements SmartInitializingSingleton {

    private final Heads heads;
    private final TreeTiles tiles;
    private final LogKey key;
    private final DailyHeads days;
    private final HeadsFile givenOut;

    LogTree(Heads heads, TreeTiles tiles, LogKey key, DailyHeads days, HeadsFile givenOut) {
        this.givenOut = givenOut;
        this.days = days;
        this.heads = heads;
        this.tiles = tiles;
        this.key = key;
    }

    /** The next entry, hung in the tree. Who adds at the same moment waits here. */
    public Entry add(Entry.About about, Map<String, Object> content, Instant now) {
        var head = heads.lock(Head.ID).orElseThrow();
        givenOut.mustContinue(head.position(), tiles.tree());
        var entry = new Entry(head.position() + 1, about, content, now);
        tiles.append(head.position(), entry.hash());
        var size = entry.position();
        head.moveTo(size, key.sign(size, tiles.tree().root(size)).toString());
        return entry;
    }

    /** @throws LogRefused when the database is older than the last head that was given out, or of another log */
    @Override
    public void afterSingletonsInstantiated() {
        givenOut.mustContinue(end().position(), tiles.tree());
    }

    /** Keeps the head of a day, here and outside the database. */
    public void giveOut(LocalDate day, Instant now) {
        var end = end();
        givenOut.mustContinue(end.position(), tiles.tree());
        givenOut.add(end.note());
        days.save(new DailyHead(day, end, now));
    }

    /** For proofs, of any size up to that of now. */
    public Tree tree() {
        return tiles.tree();
    }

    /** Of a tile that there is. */
    public byte[] hashes(Tile tile) {
        return Arrays.copyOf(tiles.hashes(tile.level(), tile.index()), tile.width() * Tile.HASH);
    }

    /** A walk from the first entry to the head of now. */
    LogWalk walk() {
        return new LogWalk(end(), days.findAll(), givenOut.all(), tiles, key);
    }

    /** Where the log ends now; of a log without entries the head is signed here. */
    public End end() {
        var head = heads.findById(Head.ID).orElseThrow();
        return new End(
                head.position(),
                head.note().isEmpty() ? key.sign(0, Merkle.empty()).toString() : head.note());
    }
}
