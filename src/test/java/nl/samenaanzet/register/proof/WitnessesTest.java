package nl.samenaanzet.register.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.publication.PublishedByHand;
import nl.samenaanzet.register.Destroying;
import nl.samenaanzet.register.LogFiles;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.register.log.LogTree;
import nl.samenaanzet.register.proof.WitnessProperties.Witness;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.tlog.Checkpoint;
import nl.samenaanzet.tlog.LogProof;
import nl.samenaanzet.tlog.Merkle;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.NoteKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A witness of our own that does as C2SP tlog-witness says, and what the log makes of its answers. */
@ApplicationTest
class WitnessesTest {

    private static final String NAME = "getuige.example/w1";

    @Autowired
    LogTree tree;

    @Autowired
    Cosignatures rows;

    @Autowired
    LogFiles files;

    @Autowired
    PublicLog log;

    @Autowired
    PublishedDecisions published;

    @Autowired
    Destroying destroying;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc browser;

    private final KeyPair pair = pair();
    private HttpServer server;
    private Witnesses witnesses;
    private KeyPair signsWith = pair;
    private Checkpoint seen;
    private int asked;

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (java.security.GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }

    private NoteKey key() {
        return NoteKey.of(NAME, NoteKey.Type.WITNESS, pair.getPublic());
    }

    @BeforeEach
    void aWitness() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
        var address =
                URI.create("http://127.0.0.1:%d/w".formatted(server.getAddress().getPort()));
        witnesses = new Witnesses(
                new WitnessProperties(List.of(new Witness(address, key().toString())), Duration.ofSeconds(5)),
                tree,
                rows);
        publish();
    }

    @AfterEach
    void gone() {
        server.stop(0);
        rows.deleteAll();
    }

    private String publish() {
        var reference = "W-" + UUID.randomUUID().toString().substring(0, 8);
        new PublishedByHand(log, published, destroying, transaction)
                .publish(reference, "Teams", "raad", LocalDate.of(2025, 3, 1));
        return reference;
    }

    /** What a witness checks before it puts its name under a head. */
    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        var lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
        var first = lines[0].split("\n");
        var old = Long.parseLong(first[0].substring("old ".length()));
        var note = Note.parse(lines[1]);
        var head = Checkpoint.parse(note.text());
        var proof =
                Arrays.stream(first).skip(1).map(Base64.getDecoder()::decode).toList();
        if (!note.signedBy(files.key())) {
            send(exchange, 403, "");
        } else if (seen != null && seen.size() != old) {
            send(exchange, 409, seen.size() + "\n");
        } else if (seen != null && !Merkle.consistent(old, seen.root(), head.size(), head.root(), proof)) {
            send(exchange, 422, "");
        } else {
            seen = head;
            var line = Note.cosign(note.text(), Instant.ofEpochSecond(1_750_000_000), key(), signsWith.getPrivate());
            var said = new Note(note.text(), List.of(line)).toString();
            send(exchange, 200, said.substring(said.indexOf("\n\n") + 2));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Note checkpoint() throws Exception {
        return Note.parse(browser.perform(get("/besluiten/log/checkpoint"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void eachHeadIsSeenAndTheNameStandsUnderHeadAndProofs() throws Exception {
        witnesses.show();
        assertThat(checkpoint().seenBy(key())).contains(Instant.ofEpochSecond(1_750_000_000));
        witnesses.show();
        assertThat(asked).as("seen once is enough").isEqualTo(1);

        var reference = publish();
        assertThat(checkpoint().seenBy(key())).as("of a newer head not yet").isEmpty();
        witnesses.show();
        assertThat(checkpoint().seenBy(key())).isPresent();
        assertThat(seen.size()).isEqualTo(log.end().position());
        var position = published.findByReference(reference).orElseThrow().position();
        var proof =
                LogProof.parse(browser.perform(get("/besluiten/%s/bewijs/%d.tlog-proof".formatted(reference, position)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(proof.checkpoint().signedBy(files.key())).isTrue();
        assertThat(proof.checkpoint().seenBy(key())).isPresent();
    }

    @Test
    void aWitnessThatKnowsAnotherSizeIsAskedFromThere() throws Exception {
        witnesses.show();
        publish();
        rows.deleteAll();
        witnesses.show();
        assertThat(asked).isEqualTo(3);
        assertThat(checkpoint().seenBy(key())).isPresent();
    }

    @Test
    void aWitnessThatSawAnotherLogPutsNothingUnderThisOne() throws Exception {
        seen = new Checkpoint("x", log.end().position() - 1, Merkle.leaf(new byte[] {1}));
        witnesses.show();
        assertThat(asked).isEqualTo(2);
        assertThat(rows.findAll()).isEmpty();
        seen = new Checkpoint("x", log.end().position() + 5, Merkle.leaf(new byte[] {1}));
        witnesses.show();
        assertThat(rows.findAll())
                .as("the database is older than what was seen")
                .isEmpty();
    }

    @Test
    void aNameByAnotherKeyIsNotKept() throws Exception {
        signsWith = pair();
        witnesses.show();
        assertThat(asked).isEqualTo(1);
        assertThat(rows.findAll()).isEmpty();
        server.stop(0);
        witnesses.show();
        assertThat(checkpoint().signedBy(files.key()))
                .as("who is away holds nothing up")
                .isTrue();
    }
}
