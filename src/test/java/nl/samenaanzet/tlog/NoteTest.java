package nl.samenaanzet.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import nl.samenaanzet.tlog.NoteKey.Type;
import org.junit.jupiter.api.Test;

/** Signed texts, beside the example of the standard, and what of them is refused. */
class NoteTest {

    /** The example of C2SP signed-note. */
    private static final String EXAMPLE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final NoteKey EXAMPLE_KEY =
            NoteKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private final KeyPair ours = pair();
    private final NoteKey key = NoteKey.of("wijk.example/log", Type.LOG, ours.getPublic());

    @Test
    void theExampleOfTheStandardHolds() {
        var note = Note.parse(EXAMPLE);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.signedBy(EXAMPLE_KEY)).isTrue();
        assertThat(note).hasToString(EXAMPLE);
        assertThat(EXAMPLE_KEY).hasToString("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        assertThat(Note.parse(EXAMPLE.replace("an example", "no example")).signedBy(EXAMPLE_KEY))
                .isFalse();
        assertThat(note.signedBy(key)).as("somebody else's key").isFalse();
    }

    @Test
    void whatWeSignCanBeReadBackAndDoesNotHoldForAnotherText() {
        var checkpoint = new Checkpoint("wijk.example/log", 3, Merkle.leaf(new byte[] {1}));
        var note = Note.sign(checkpoint.text(), key, ours.getPrivate());
        var read = Note.parse(note.toString());
        assertThat(read.signedBy(key)).isTrue();
        assertThat(Checkpoint.parse(read.text())).isEqualTo(checkpoint);
        var other = new Note(checkpoint.text().replace("\n3\n", "\n4\n"), read.signatures());
        assertThat(other.signedBy(key)).isFalse();
        var renamed = NoteKey.of("wijk.example/ander", Type.LOG, ours.getPublic());
        assertThat(read.signedBy(renamed)).isFalse();
    }

    @Test
    void aWitnessSaysWhenItSawIt() {
        var pair = pair();
        var witness = NoteKey.of("griffie.example", Type.WITNESS, pair.getPublic());
        var note = Note.sign("wijk.example/log\n0\nx\n", key, ours.getPrivate());
        var seen = note.with(List.of(Note.cosign(note.text(), NOON, witness, pair.getPrivate())));
        assertThat(Note.parse(seen.toString()).seenBy(witness)).contains(NOON);
        assertThat(seen.signedBy(key)).isTrue();
        assertThat(note.seenBy(witness)).isEmpty();
        assertThat(seen.with(seen.signatures())).hasToString(seen.toString());
        var lied = new Note(note.text().replace("x", "y"), seen.signatures());
        assertThat(lied.seenBy(witness)).isEmpty();
    }

    @Test
    void whatIsNoNoteKeyOrCheckpointIsRefused() {
        for (var wrong : List.of(
                "", "text\n", "text\n\n- naam AAAA\n", "text\n\n\u2014 naam AAAA", "a\u0007\n\n\u2014 n AAAAAAAA\n")) {
            assertThatThrownBy(() -> Note.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        var text = key.toString();
        for (var wrong :
                List.of("", "naam", text.replace("+", "-"), text.substring(0, text.length() - 4), "x" + text)) {
            assertThatThrownBy(() -> NoteKey.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        for (var wrong : List.of("", "a\n1\n", "a\n01\nAAAA\n", "a\n1\nAAAA\n", "\n1\n" + "A".repeat(43) + "=\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aProofHoldsForItsEntryAndItsLogOnly() {
        var entries = List.of("een", "twee", "drie").stream()
                .map(e -> e.getBytes(StandardCharsets.UTF_8))
                .toList();
        var tree = new Tree(
                Tile.subtrees(Tile.of(entries.stream().map(Merkle::leaf).toList())));
        var head = Note.sign(new Checkpoint(key.name(), 3, tree.root(3)).text(), key, ours.getPrivate());
        var proof = new LogProof("zout".getBytes(StandardCharsets.UTF_8), 1, tree.inclusion(1, 3), head);
        var read = LogProof.parse(proof.toString());
        assertThat(read).hasToString(proof.toString());
        assertThat(new String(read.extra(), StandardCharsets.UTF_8)).isEqualTo("zout");
        assertThat(read.holds(entries.get(1), key)).isTrue();
        assertThat(read.holds(entries.get(2), key)).isFalse();
        assertThat(read.holds(entries.get(1), NoteKey.of(key.name(), Type.LOG, pair().getPublic())))
                .isFalse();
        var elsewhere = Note.sign(new Checkpoint("ander.example", 3, tree.root(3)).text(), key, ours.getPrivate());
        assertThat(new LogProof(new byte[0], 1, tree.inclusion(1, 3), elsewhere).holds(entries.get(1), key))
                .as("the head of another log")
                .isFalse();
        var alone = new LogProof(new byte[0], 0, List.of(), head);
        assertThat(LogProof.parse(alone.toString())).hasToString(alone.toString());
        for (var wrong :
                List.of("", "c2sp.org/tlog-proof@v1\n\n", proof.toString().replace("index 1", "index 01"))) {
            assertThatThrownBy(() -> LogProof.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
