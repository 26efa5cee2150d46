package nl.samenaanzet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenaanzet.SamenAanZet;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.testing.TestDatabase;
import nl.samenaanzet.testing.TestEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register of 100,000 decisions on PostgreSQL, read by 50 people over HTTP. Run by {@code bench/register}; never part
 * of the build.
 */
@SpringBootTest(
        classes = SamenAanZet.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samenaanzet.local-platform.enabled=false",
            "samenaanzet.register.first-check=1h",
            "spring.main.banner-mode=off",
            "samenaanzet.api.pages.burst=1000000",
            "samenaanzet.api.pages.per-second=1000000"
        })
@Import({TestDatabase.class, TestEngine.class})
class RegisterBench {

    private static final int DECISIONS = Integer.getInteger("bench.decisions", 100_000);
    private static final int READERS = 50;
    private static final List<String> WORDS = List.of(
            "fietspad",
            "verlichting",
            "jongeren",
            "zorg",
            "huur",
            "speelplek",
            "buurthuis",
            "veilig",
            "groen",
            "afval",
            "inloop",
            "taal",
            "werk",
            "sport",
            "school",
            "markt",
            "muziek",
            "tuin",
            "brug",
            "parkeren");
    private static final List<String> AMBITIONS = List.of("VB", "PW", "PJ", "ZO", "MO");
    private static final List<String> BODIES = List.of("wijkcoalitie", "raad", "college", "partner");

    @Value("${local.server.port}")
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Verification verification;

    @Autowired
    PublicLog log;

    @Autowired
    PublishedDecisions published;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> report = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final HttpClient browser = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private record Took(boolean search, long micros, int status) {}

    @Test
    void register() throws Exception {
        var before = System.nanoTime();
        fill();
        say("%,d decisions on %s; filled in %d s"
                .formatted(DECISIONS, database.queryForObject("select version()", String.class), seconds(before)));
        before = System.nanoTime();
        var found = verification.verify();
        say("verification of %,d entries: %.1f s, whole: %s"
                .formatted(found.checked(), (System.nanoTime() - before) / 1e9, found.whole()));
        assertThat(found.whole()).isTrue();
        read(Duration.ofSeconds(15), 0);
        report("50 readers who read a second or so at each page", read(Duration.ofSeconds(30), 2000));
        report("50 readers who never pause", read(Duration.ofSeconds(20), 0));
        Files.createDirectories(Path.of("target", "bench"));
        Files.write(Path.of("target", "bench", "register.md"), report);
    }

    private void say(String line) {
        report.add(line + "\n");
        System.out.println(line);
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }

    /** Real entries, added as the application adds them. */
    private void fill() {
        for (int first = 1; first <= DECISIONS; first += 1000) {
            var from = first;
            transaction.executeWithoutResult(tx -> {
                for (int i = from; i < from + 1000; i++) {
                    add(i);
                }
            });
        }
        database.execute("analyze");
    }

    private void add(int i) {
        var reference = "SvO-%d-%s-%06d-1".formatted(2000 + i % 25, AMBITIONS.get(i % 5), i);
        var content = new HashMap<String, Object>();
        content.put("kenmerk", reference);
        content.put("titel", "Besluit over %s en %s in buurt %d".formatted(word(i), word(i / 7 + 3), i % 40));
        content.put("besluit", sentence(i));
        content.put("orgaan", BODIES.get(i % 4));
        content.put("datum", LocalDate.of(2000 + i % 25, 1 + i % 12, 1 + i % 28).toString());
        content.put("uitkomst", "besloten");
        content.put(
                "dossier", Map.of("ambitie", "Ambitie " + AMBITIONS.get(i % 5), "ambitiecode", AMBITIONS.get(i % 5)));
        content.put("middelen", Map.of("gemeente", "0.00", "eigenaar", "bewoners"));
        content.put("route", Map.of("route", "Coalitie", "afgeweken", false, "uitleg", List.of()));
        content.put("documenten", List.of());
        content.put("verhaal", List.of(Map.of("datum", "2025-03-03", "tekst", sentence(i + 1))));
        published.save(new PublishedDecision(log.add(EntryKind.GEPUBLICEERD, new UUID(7, i), reference, content)));
        if (i % 100 == 0) {
            references.add(reference);
        }
    }

    private static String word(int i) {
        return WORDS.get(Math.floorMod(i, WORDS.size()));
    }

    private static String sentence(int i) {
        var words = new ArrayList<String>();
        for (int k = 0; k < 60; k++) {
            words.add(k % 5 == 0 ? word(i * (k + 1) + k) : "woord" + (i * 31 + k) % 997);
        }
        return String.join(" ", words);
    }

    /** @param pause most milliseconds between two pages of one reader */
    private Queue<Took> read(Duration time, int pause) throws Exception {
        var took = new ConcurrentLinkedQueue<Took>();
        var until = System.nanoTime() + time.toNanos();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int r = 0; r < READERS; r++) {
                readers.submit(() -> {
                    while (System.nanoTime() < until) {
                        took.add(page());
                        Thread.sleep(
                                pause == 0 ? 0 : ThreadLocalRandom.current().nextInt(pause));
                    }
                    return null;
                });
            }
        }
        return took;
    }

    private Took page() throws Exception {
        var random = ThreadLocalRandom.current();
        var search = random.nextInt(3) > 0;
        var address = switch (search ? random.nextInt(4) : 4) {
            case 0 -> "/besluiten?zoek=" + WORDS.get(random.nextInt(WORDS.size())) + "+woord" + random.nextInt(997);
            case 1 -> "/besluiten?zoek=" + WORDS.get(random.nextInt(WORDS.size()));
            case 2 ->
                "/besluiten?ambitie=%s&orgaan=%s&jaar=%d"
                        .formatted(
                                AMBITIONS.get(random.nextInt(5)),
                                BODIES.get(random.nextInt(4)),
                                2000 + random.nextInt(25));
            case 3 -> "/besluiten?pagina=" + (1 + random.nextInt(50));
            default -> "/besluiten/" + references.get(random.nextInt(references.size()));
        };
        var before = System.nanoTime();
        var status = browser.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
        return new Took(search, (System.nanoTime() - before) / 1000, status);
    }

    private void report(String how, Queue<Took> took) {
        say("%s: %,d pages, %d not answered with 200; search p50 %.0f p95 %.0f ms, decision p50 %.0f p95 %.0f ms"
                .formatted(
                        how,
                        took.size(),
                        took.stream().filter(t -> t.status() != 200).count(),
                        at(took, true, 50),
                        at(took, true, 95),
                        at(took, false, 50),
                        at(took, false, 95)));
    }

    private static double at(Queue<Took> took, boolean search, int percent) {
        var sorted = took.stream()
                .filter(t -> t.search() == search)
                .mapToLong(Took::micros)
                .sorted()
                .toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1000.0;
    }
}
