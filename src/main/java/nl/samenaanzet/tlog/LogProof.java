package nl.samenaanzet.tlog;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That an entry is in a log, to be checked without the log (C2SP tlog-proof).
 *
 * @param extra what is needed to rebuild the entry, or empty; nothing vouches for it but the entry itself
 * @param index of the entry, from 0
 * @param path from the leaf's neighbour up to the root's child
 * @param checkpoint with the signatures of the log and of who saw it
 */
public record LogProof(byte[] extra, long index, List<byte[]> path, Note checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** @throws IllegalArgumentException when it is no such proof */
    public static LogProof parse(String text) {
        var end = text.indexOf("\n\n");
        if (end <= FIRST.length() || !text.startsWith(FIRST + "\n")) {
            throw new IllegalArgumentException("No proof");
        }
        var lines = Arrays.asList(text.substring(FIRST.length() + 1, end).split("\n"));
        var extra = lines.getFirst().startsWith(EXTRA)
                ? Base64.getDecoder().decode(lines.getFirst().substring(EXTRA.length()))
                : new byte[0];
        var rest = extra.length == 0 ? lines : lines.subList(1, lines.size());
        if (rest.isEmpty() || !rest.getFirst().matches(INDEX + "(0|[1-9]\\d{0,17})")) {
            throw new IllegalArgumentException("A proof without index");
        }
        return new LogProof(
                extra,
                Long.parseLong(rest.getFirst().substring(INDEX.length())),
                rest.subList(1, rest.size()).stream()
                        .map(Base64.getDecoder()::decode)
                        .toList(),
                Note.parse(text.substring(end + 2)));
    }

    @Override
    public String toString() {
        var base64 = Base64.getEncoder();
        return "%s\n%s%s%d\n%s\n%s"
                .formatted(
                        FIRST,
                        extra.length == 0 ? "" : EXTRA + base64.encodeToString(extra) + "\n",
                        INDEX,
                        index,
                        path.stream().map(h -> base64.encodeToString(h) + "\n").collect(Collectors.joining()),
                        checkpoint);
    }

    /** Whether this log vouches that this entry is in it. */
    public boolean holds(byte[] entry, NoteKey log) {
        var at = Checkpoint.parse(checkpoint.text());
        return at.origin().equals(log.name())
                && checkpoint.signedBy(log)
                && Merkle.includes(at.size(), at.root(), index, Merkle.leaf(entry), path);
    }
}
