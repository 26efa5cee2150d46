package nl.samenaanzet.register;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import nl.samenaanzet.register.PublicLog.End;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.LogKey;
import nl.samenaanzet.register.log.LogTree;
import nl.samenaanzet.register.proof.Cosignatures;
import nl.samenaanzet.tlog.LogProof;
import nl.samenaanzet.tlog.Merkle;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.NoteKey;
import nl.samenaanzet.tlog.Tile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as anybody's tools read it: tiles, bundles of entries and proofs (C2SP tlog-tiles, tlog-proof). */
@Service
@Transactional(readOnly = true)
public class LogFiles {

    private final PublicLog log;
    private final LogTree tree;
    private final LogKey key;
    private final Cosignatures cosignatures;

    LogFiles(PublicLog log, LogTree tree, LogKey key, Cosignatures cosignatures) {
        this.log = log;
        this.tree = tree;
        this.key = key;
        this.cosignatures = cosignatures;
    }

    /** What a signature of the log is checked with. */
    public NoteKey key() {
        return key.open();
    }

    /** @throws NoSuchElementException when the log has no such tile yet */
    public byte[] tile(Tile tile) {
        mustHave(tile);
        return tree.hashes(tile);
    }

    /**
     * The leaves that a tile of level 0 has the hashes of, each after its length in two bytes.
     *
     * @throws NoSuchElementException when the log has no such tile yet
     */
    public byte[] entries(Tile tile) {
        mustHave(tile);
        var bundle = new ByteArrayOutputStream();
        var first = tile.index() * Tile.FULL + 1;
        log.read(first, first + tile.width() - 1, entry -> {
            var leaf = entry.leaf().getBytes(StandardCharsets.UTF_8);
            bundle.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) leaf.length).array());
            bundle.writeBytes(leaf);
        });
        return bundle.toByteArray();
    }

    private void mustHave(Tile tile) {
        if (!tile.in(log.end().position())) {
            throw new NoSuchElementException("No such tile yet");
        }
    }

    /**
     * That an entry is in the log of now, with all that is needed to read it: to be checked without us.
     *
     * @throws NoSuchElementException when there is no such entry
     */
    public LogProof proof(EntryView entry) {
        var end = log.end();
        var index = entry.position() - 1;
        return new LogProof(
                entry.handedOver().getBytes(StandardCharsets.UTF_8),
                index,
                tree.tree().inclusion(index, end.position()),
                seen(end));
    }

    /** The head of now, with the names of who saw it. */
    public Note checkpoint() {
        return seen(log.end());
    }

    private Note seen(End end) {
        return Note.parse(end.note())
                .with(cosignatures.findByPositionOrderByWitness(end.position()).stream()
                        .flatMap(one -> one.lines().stream())
                        .toList());
    }

    /**
     * The same with the hash of the entry in the place of its words, so that it fits in a code on paper.
     *
     * @throws NoSuchElementException when there is no such entry
     */
    public LogProof printed(EntryView entry) {
        var full = proof(entry);
        return new LogProof(
                Merkle.leaf(entry.leaf().getBytes(StandardCharsets.UTF_8)),
                full.index(),
                full.path(),
                full.checkpoint());
    }

    /**
     * That the log of then is the beginning of a later one.
     *
     * @throws NoSuchElementException when the log has no such sizes
     */
    public List<byte[]> consistency(long then, long later) {
        if (then < 0 || then > later || later > log.end().position()) {
            throw new NoSuchElementException("No such sizes");
        }
        return tree.tree().consistency(then, later);
    }
}
