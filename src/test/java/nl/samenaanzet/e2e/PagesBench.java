package nl.samenaanzet.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast pages answer with 200 workshops, 5,000 participants, a theory of 300 elements and 20 people at once, on the
 * real local platform. Run by {@code bench/run}; never part of the build. Only ratios within one run say something.
 */
@Tag("browser")
class PagesBench {

    private static final int USERS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final String BASE = "/toegankelijkheid";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final LocalApplication APPLICATION = new LocalApplication(List.of(), List.of());

    private record Took(String page, long micros, int status) {}

    private final List<String> report = new ArrayList<>();

    @Test
    void pages() throws Exception {
        try {
            LocalApplication.forget();
            APPLICATION.start("--spring.datasource.url=" + BenchData.URL);
            APPLICATION.awaitOperate();
            var owner = signIn("procesverantwoordelijke");
            consent();
            var data = new BenchData();
            data.fill();
            var pages = List.of(
                    BASE,
                    "/inbox",
                    "/programme/board",
                    "/workshop",
                    "/workshop?page=3",
                    "/workshop/" + data.workshop(),
                    "/workshop/participants?page=40",
                    "/workshop/actions",
                    "/theory-of-change/VB",
                    "/theory-of-change/PW",
                    "/choice/VB",
                    "/coherence",
                    "/evaluation/lessons",
                    "/ambition",
                    "/ambition/VB",
                    "/decision/register",
                    "/privacy");
            for (var page : pages) {
                var status = get(owner, page).status();
                if (status != 200) {
                    throw new IllegalStateException(page + " answers " + status);
                }
            }
            var people = new ArrayList<HttpClient>();
            for (int i = 0; i < USERS; i++) {
                people.add(signIn(i % 2 == 0 ? "procesverantwoordelijke" : "secretaris"));
            }
            load(people, pages, WARM_UP, 0);
            report("20 people who read a second or so at each page", load(people, pages, MEASURED, 2000));
            report("20 people who never pause", load(people, pages, MEASURED, 0));
            browser();
        } finally {
            APPLICATION.close();
            Files.createDirectories(Path.of("target", "bench"));
            Files.write(Path.of("target", "bench", "pages.md"), report);
            report.forEach(System.out::println);
        }
    }

    private Queue<Took> load(List<HttpClient> people, List<String> pages, Duration howLong, int pause)
            throws InterruptedException {
        var all = new ConcurrentLinkedQueue<Took>();
        var end = System.nanoTime() + howLong.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        all.add(get(
                                person, pages.get(ThreadLocalRandom.current().nextInt(pages.size()))));
                        if (pause > 0) {
                            Thread.sleep(ThreadLocalRandom.current().nextInt(pause));
                        }
                    }
                    return null;
                });
            }
            threads.shutdown();
            threads.awaitTermination(howLong.toSeconds() + 60, TimeUnit.SECONDS);
        }
        return all;
    }

    private void report(String title, Queue<Took> all) {
        var byPage = new TreeMap<String, List<Long>>();
        all.forEach(t -> byPage.computeIfAbsent(
                        t.page().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"), k -> new ArrayList<>())
                .add(t.micros()));
        var base = percentile(byPage.get(BASE), 50);
        report.add("\n## " + title + "\n");
        report.add("%d requests, %d of them not answered with 200.%n"
                .formatted(
                        all.size(), all.stream().filter(t -> t.status() != 200).count()));
        report.add("| page | requests | p50 ms | p95 ms | p50 to p50 of " + BASE + " |\n|---|---|---|---|---|");
        byPage.forEach((page, times) -> report.add("| %s | %d | %.0f | %.0f | %.1f |"
                .formatted(
                        page,
                        times.size(),
                        percentile(times, 50) / 1000,
                        percentile(times, 95) / 1000,
                        percentile(times, 50) / base)));
    }

    private static double percentile(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** What somebody sees in Chromium: the page of the large theory, and a change in it. */
    private void browser() {
        try (var browser = new Browser()) {
            var page = browser.as("procesverantwoordelijke");
            var opened = new ArrayList<Long>();
            var drawn = new ArrayList<Long>();
            var changed = new ArrayList<Long>();
            var drawnAnew = new ArrayList<Long>();
            for (int i = 0; i < 11; i++) {
                page.navigate("/theory-of-change/VB");
                opened.add(timing(page, "domContentLoadedEventEnd"));
                drawn.add(timing(page, "loadEventEnd"));
                page.locator(".outline a").nth(20 + i).click();
                page.fill("#text", "Gewijzigd " + i);
                page.locator("main form button").first().click();
                page.locator(".outline a >> text=\"Gewijzigd " + i + "\"").waitFor();
                changed.add(Math.max(timing(page, "domContentLoadedEventEnd"), painted(page)));
                drawnAnew.add(timing(page, "loadEventEnd"));
            }
            report.add("\n## Chromium, a theory of 300 elements and 600 links (medians of 11)\n");
            report.add("- the outline is there after %.0f ms, the drawing, which the browser has, after %.0f ms"
                    .formatted(percentile(opened, 50) / 1000, percentile(drawn, 50) / 1000));
            report.add("- after a change the drawing, laid out anew, is there after %.0f ms"
                    .formatted(percentile(drawnAnew, 50) / 1000));
            report.add("- a change is on the screen %.0f ms after save was pressed (p95 %.0f)"
                    .formatted(percentile(changed, 50) / 1000, percentile(changed, 95) / 1000));
        }
    }

    private static long timing(Page page, String moment) {
        page.waitForLoadState();
        return Math.round(
                ((Number) page.evaluate("performance.getEntriesByType('navigation')[0]." + moment)).doubleValue()
                        * 1000);
    }

    /** Since the navigation began: for a form that is when somebody pressed the button. */
    private static long painted(Page page) {
        return Math.round(
                ((Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                                .doubleValue()
                        * 1000);
    }

    private void consent() throws Exception {
        var secretary = signIn("secretaris");
        var today = LocalDate.now();
        post(
                secretary,
                "/programme/consent",
                Map.of(
                        "consentedOn",
                        today.toString(),
                        "pilot",
                        "VB",
                        "othersStartOn",
                        today.plusDays(60).toString(),
                        "endsOn",
                        today.plusDays(200).toString()));
        APPLICATION.await(
                "the pilot's track",
                Duration.ofMinutes(1),
                () -> body(secretary, "/programme/board").contains("SvO-VB"));
    }

    private static HttpClient signIn(String account) throws Exception {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        post(client, "/login", Map.of("username", account, "password", "proef"));
        return client;
    }

    private static void post(HttpClient client, String path, Map<String, String> fields) throws Exception {
        var token = TOKEN.matcher(body(client, path));
        if (!token.find()) {
            throw new IllegalStateException("No form at " + path);
        }
        var form = new ConcurrentHashMap<>(fields);
        form.put("_csrf", token.group(1));
        var text = String.join(
                "&",
                form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .toList());
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(LocalApplication.ADDRESS + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(text))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    private static String body(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(LocalApplication.ADDRESS + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static Took get(HttpClient client, String page) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(LocalApplication.ADDRESS + page))
                        .build(),
                BodyHandlers.ofString());
        return new Took(page, (System.nanoTime() - begin) / 1000, answer.statusCode());
    }
}
