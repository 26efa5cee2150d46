package nl.samenaanzet.register.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog.End;
import nl.samenaanzet.register.log.Verification.Found;
import nl.samenaanzet.register.log.Verification.Why;
import nl.samenaanzet.tlog.Checkpoint;
import nl.samenaanzet.tlog.Frontier;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.Tile;

/** One walk through the log, entry by entry, that makes the tree anew beside the one that was kept. */
class LogWalk {

    private final End end;
    private final Map<Long, List<DailyHead>> givenOut;
    private final Map<Long, List<Checkpoint>> outside;
    private final TreeTiles tiles;
    private final LogKey key;
    private final Frontier anew = new Frontier();
    /** Digests of what is not there any more, each with its entry. */
    private final Map<UUID, Map<String, Long>> blank = new HashMap<>();

    private byte[] tile = {};

    LogWalk(End end, List<DailyHead> givenOut, List<Checkpoint> outside, TreeTiles tiles, LogKey key) {
        this.outside = outside.stream().collect(Collectors.groupingBy(Checkpoint::size));
        this.end = end;
        this.givenOut = givenOut.stream().collect(Collectors.groupingBy(DailyHead::position));
        this.tiles = tiles;
        this.key = key;
    }

    boolean atEnd() {
        return anew.size() >= end.position();
    }

    /** Position of the next entry. */
    long next() {
        return anew.size() + 1;
    }

    Found found(Why why) {
        return new Found(anew.size(), next(), why, null);
    }

    /** @return what is wrong with the next entry, or null */
    Why fault(Entry entry, List<Disclosure> parts) {
        if (entry.position() != next()) {
            return Why.MISSING;
        }
        if (!entry.repeats() || !Arrays.equals(entry.hash(), kept())) {
            return Why.ENTRY;
        }
        if (!beside(entry, parts)) {
            return Why.CONTENT;
        }
        anew.add(entry.hash());
        explained(entry);
        return fitsWhatWasGivenOut() ? null : Why.GIVEN_OUT;
    }

    private boolean fitsWhatWasGivenOut() {
        var at = anew.size();
        return givenOut.getOrDefault(at, List.of()).stream().allMatch(head -> ours(head.note()))
                && outside.getOrDefault(at, List.of()).stream()
                        .allMatch(head -> Arrays.equals(head.root(), anew.root()));
    }

    /** The hash of the next entry in the tree. */
    private byte[] kept() {
        var at = (int) (anew.size() % Tile.FULL) * Tile.HASH;
        if (at == 0) {
            tile = tiles.hashes(0, anew.size() / Tile.FULL);
        }
        return at + Tile.HASH > tile.length ? new byte[0] : Arrays.copyOfRange(tile, at, at + Tile.HASH);
    }

    private boolean beside(Entry entry, List<Disclosure> parts) {
        var digests = Sealed.digests(Sealed.content(entry.leaf()));
        for (var part : parts) {
            var before = digests.remove(part.digest());
            if (before == null || !part.holds(before)) {
                return false;
            }
            if (part.blank()) {
                blank.computeIfAbsent(entry.subject(), s -> new HashMap<>()).put(part.digest(), entry.position());
            }
        }
        return digests.isEmpty();
    }

    /** A later entry says what may be blank. */
    private void explained(Entry entry) {
        if (entry.kind() == EntryKind.VERNIETIGD) {
            blank.remove(entry.subject());
        } else if (entry.kind() == EntryKind.GELAKT && blank.containsKey(entry.subject())) {
            var digests = (List<?>) Sealed.content(entry.leaf()).get("vingerafdrukken");
            digests.forEach(blank.get(entry.subject())::remove);
        }
    }

    private boolean ours(String note) {
        return key.vouches(Note.parse(note), anew.size(), anew.root());
    }

    /** @param entries that there are, also behind the end */
    Found end(long entries) {
        var unexplained =
                blank.values().stream().flatMap(gone -> gone.values().stream()).min(Long::compare);
        if (unexplained.isPresent()) {
            return new Found(anew.size(), unexplained.get(), Why.CONTENT, null);
        }
        if (entries != anew.size()
                || !ours(end.note())
                || !Arrays.equals(tiles.tree().root(anew.size()), anew.root())) {
            return found(Why.HEAD);
        }
        return Stream.concat(givenOut.keySet().stream(), outside.keySet().stream())
                        .allMatch(size -> size <= anew.size())
                ? new Found(anew.size(), 0, null, null)
                : found(Why.GIVEN_OUT);
    }
}
