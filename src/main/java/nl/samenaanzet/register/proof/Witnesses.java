package nl.samenaanzet.register.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.stream.Collectors;
import nl.samenaanzet.register.PublicLog.End;
import nl.samenaanzet.register.log.LogTree;
import nl.samenaanzet.register.proof.WitnessProperties.Witness;
import nl.samenaanzet.tlog.Note;
import nl.samenaanzet.tlog.NoteKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows each head to others, who keep the size and root of the last one that they saw and put their name under a head
 * only when the log of then is its beginning (C2SP tlog-witness). Safe to run twice; who does not answer is asked again
 * later and holds nothing up.
 */
@Component
@EnableConfigurationProperties(WitnessProperties.class)
public class Witnesses {

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
    private static final int OK = 200;
    private static final int KNOWS_ANOTHER_SIZE = 409;

    private final WitnessProperties properties;
    private final LogTree tree;
    private final Cosignatures rows;
    private final HttpClient web;

    Witnesses(WitnessProperties properties, LogTree tree, Cosignatures rows) {
        this.properties = properties;
        this.tree = tree;
        this.rows = rows;
        this.web = HttpClient.newBuilder().connectTimeout(properties.patience()).build();
    }

    /** Each that did not see the head of now. */
    @Scheduled(initialDelayString = "${samenaanzet.register.first-check:20s}", fixedDelayString = "1m")
    public void show() {
        for (var witness : properties.witnesses()) {
            try {
                show(witness, NoteKey.parse(witness.key()));
            } catch (IOException | RuntimeException silent) {
                LOG.warn("Witness {} did not answer: {}", witness.address(), silent.toString());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void show(Witness witness, NoteKey key) throws IOException, InterruptedException {
        var end = tree.end();
        var seen = rows.findById(key.name()).map(Cosignature::position).orElse(-1L);
        if (seen == end.position()) {
            return;
        }
        var answer = ask(witness, Math.max(seen, 0), end);
        if (answer.statusCode() == KNOWS_ANOTHER_SIZE) {
            var known = Long.parseLong(answer.body().strip());
            if (known > end.position()) {
                LOG.error("Witness {} saw {} entries, the log has {}", witness.address(), known, end.position());
                return;
            }
            answer = ask(witness, known, end);
        }
        if (answer.statusCode() != OK) {
            LOG.error(
                    "Witness {} refuses the head of {} entries: {}",
                    witness.address(),
                    end.position(),
                    answer.statusCode());
            return;
        }
        keep(witness, key, end, answer.body());
    }

    private HttpResponse<String> ask(Witness witness, long known, End end) throws IOException, InterruptedException {
        var proof = tree.tree().consistency(known, end.position()).stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining());
        return web.send(
                HttpRequest.newBuilder(URI.create(witness.address() + "/add-checkpoint"))
                        .timeout(properties.patience())
                        .POST(BodyPublishers.ofString("old %d\n%s\n%s".formatted(known, proof, end.note())))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Only what is by its key, and under this head. */
    private void keep(Witness witness, NoteKey key, End end, String lines) {
        var seen = new Note(Note.parse(end.note()).text(), Note.lines(lines));
        if (seen.seenBy(key).isEmpty()) {
            LOG.error("Witness {} signed with another key", witness.address());
            return;
        }
        rows.save(new Cosignature(key.name(), end.position(), lines));
    }
}
