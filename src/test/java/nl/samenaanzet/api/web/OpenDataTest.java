package nl.samenaanzet.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenaanzet.SamenAanZet;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.publication.PublishedByHand;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ShownPage;
import nl.samenaanzet.testing.TestDatabase;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The API as a program meets it: the running server, over HTTP, with the usual limits. Each test asks from an address
 * of its own. There is no engine: what is public does not need one.
 */
@Tag("database")
@SpringBootTest(
        classes = SamenAanZet.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samenaanzet.local-platform.enabled=false",
            "samenaanzet.programme.trial=false",
            "samenaanzet.engine.grpc-address=http://127.0.0.1:1",
            "samenaanzet.api.organisation=123456782",
            "spring.main.banner-mode=off"
        })
@Import({TestDatabase.class, Acting.class, PublishedByHand.class})
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path STANDARDS = Path.of("src/test/resources/standards");
    private static final String SECRET = "Geheimwoord";
    private static final List<String> LISTS =
            List.of("besluiten", "besluittypen", "ambities", "vergaderingen", "raadsstukken");
    private static int reader = 1;

    @Autowired
    PublishedByHand register;

    @Autowired
    JdbcClient database;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Acting people;

    @LocalServerPort
    int port;

    private HttpClient client;
    private final String mark = "T" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void asksFromAnAddressOfItsOwn() throws Exception {
        client = from("127.0.1." + ++reader);
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private HttpResponse<String> send(HttpClient who, String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return who.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(client, "GET", "/api/v1" + path, headers);
    }

    @Test
    void aLongSearchIsRefusedAtItsFieldAlsoForThePublic() throws Exception {
        for (var letter : List.of("x", "%C3%A9", "%F0%9F%98%80")) {
            var answer = send(client, "GET", "/besluiten?zoek=" + letter.repeat(10_000));
            assertThat(answer.statusCode()).as(letter).isEqualTo(200);
            assertThat(new ShownPage(answer.body()).problems())
                    .singleElement()
                    .asString()
                    .startsWith("#zoek ")
                    .contains("Gebruik hoogstens 200 tekens");
        }
    }

    private JsonNode json(String path) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void decisionsAreFoundFilteredAndPaged() throws Exception {
        var first = register.publish(mark + "-1", "Teams in drie buurten", "wijkcoalitie", LocalDate.of(2001, 3, 1));
        var second = register.publish(mark + "-2", "Licht op straat", "raad", LocalDate.of(2001, 3, 2));
        var third = register.publish(mark + "-3", "Een plein", "college", LocalDate.of(2001, 3, 3));
        register.withdraw(second, "Er is een beter plan.", LocalDate.of(2001, 4, 1));
        register.destroy(third);

        var page = json("/besluiten?zoek=%s-1".formatted(mark));
        assertThat(page.get("count").asInt()).isEqualTo(1);
        var decision = page.get("results").get(0);
        assertThat(decision.get("identificatie").asString()).isEqualTo(mark + "-1");
        assertThat(decision.get("verantwoordelijkeOrganisatie").asString()).isEqualTo("123456782");
        assertThat(decision.get("toelichting").asString()).isEqualTo("Tekst van " + mark + "-1");
        assertThat(decision.has("vervalreden")).isFalse();
        assertThat(decision.get("bedrag").decimalValue()).isEqualByComparingTo("10");
        assertThat(decision.get("ingangsdatum").asString()).isEqualTo("2001-03-01");
        var no = json("/besluiten/"
                + register.publish(
                        mark + "-0", "Geen geld", "raad", LocalDate.of(2001, 2, 1), Result.AFGEWEZEN, "0.00"));
        assertThat(List.of(no.get("staat").asString(), no.get("ingangsdatum"), no.get("bedrag")))
                .as("what was rejected never began, and costs nothing")
                .map(Object::toString)
                .containsExactly("afgewezen", "null", "null");
        assertThat(JSON.readTree(send(
                                        client,
                                        "GET",
                                        URI.create(decision.get("besluittype").asString())
                                                .getPath())
                                .body())
                        .get("code")
                        .asString())
                .isEqualTo("wijkcoalitie");

        var year = "datumVanaf=2001-03-01&datumTotEnMet=2001-03-03";
        assertThat(references("/besluiten?" + year)).containsExactly(mark + "-3", mark + "-2", mark + "-1");
        assertThat(references("/besluiten?orgaan=raad&" + year)).containsExactly(mark + "-2");
        assertThat(references("/besluiten?staat=ingetrokken&" + year)).containsExactly(mark + "-2");
        assertThat(references("/besluiten?staat=geldt&ambitie=VB&datumTotEnMet=2001-03-02&datumVanaf=2001-03-01"))
                .containsExactly(mark + "-1");
        var last = json("/besluiten?paginagrootte=2&pagina=2&" + year);
        assertThat(last.get("results")).hasSize(1);
        assertThat(last.get("next").isNull()).isTrue();
        assertThat(last.get("previous").asString()).contains("pagina=1").contains("datumVanaf=2001-03-01");
        var beyond = get("/besluiten?paginagrootte=2&pagina=3&" + year);
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(beyond.body()).get("detail").asString())
                .isEqualTo("Bladzijde 3 is er niet. De laatste bladzijde is 2.");

        var withdrawn = json("/besluiten/" + second);
        assertThat(withdrawn.get("vervalreden").asString()).isEqualTo("ingetrokken_overheid");
        assertThat(withdrawn.get("vervaldatum").asString()).isEqualTo("2001-04-01");
        assertThat(withdrawn.get("redenIntrekking").asString()).isEqualTo("Er is een beter plan.");
        assertThat(withdrawn.get("vermeldingen").findValuesAsString("soort"))
                .containsExactly("vastgelegd", "gepubliceerd", "ingetrokken");
        assertThat(withdrawn.get("inhoud").propertyNames())
                .containsExactlyInAnyOrder("middelen", "documenten", "gehoord", "dossier", "route", "verhaal");
        assertThat(json("/besluiten/" + third).get("inhoud").isNull())
                .as("destroyed")
                .isTrue();
        assertThat(json("/besluiten/" + first).get("uuid").asString()).isEqualTo(first.toString());
    }

    private List<String> references(String path) throws Exception {
        return json(path).get("results").findValuesAsString("identificatie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /besluiten?zoeken=x          | 400 | De parameter zoeken bestaat hier niet.
            /besluiten?pagina=1&pagina=2 | 400 | meer dan een keer
            /besluiten?pagina=0          | 400 | pagina
            /besluiten?pagina=x          | 400 | pagina kan niet "x" zijn.
            /besluiten?pagina=99999999999| 400 | pagina kan niet
            /besluiten?paginagrootte=101 | 400 | paginagrootte
            /besluiten?orgaan=niemand    | 400 | kies wijkcoalitie, raad, college of partner
            /besluiten?staat=weg         | 400 | kies geldt of ingetrokken
            /besluiten?ambitie=%27%3B--  | 400 | code van een ambitie
            /besluiten?zoek=a%00b        | 400 | stuurtekens
            /besluiten?zoek=             | 400 | 1 tot 200 tekens
            /besluiten?datumVanaf=2025-02-30 | 400 | datumVanaf kan niet
            /besluiten?datumVanaf=2025-02-02&datumTotEnMet=2025-02-01 | 400 | datumTotEnMet ligt voor datumVanaf
            /besluiten?formaat=xml       | 400 | kies json of csv
            /besluiten?formaat=csv&pagina=2 | 400 | De parameter pagina bestaat hier niet.
            /besluiten?lang=en           | 400 | De parameter lang bestaat hier niet.
            /besluiten?pagina=100000     | 404 | De laatste bladzijde is
            /besluiten/                  | 404 | schuine streep
            /besluiten/niet-een-uuid     | 400 | uuid kan niet
            /besluiten/00000000-0000-0000-0000-000000000000 | 404 | niet openbaar
            /besluiten/00000000-0000-0000-0000-000000000000?x=1 | 400 | kent geen parameters
            /besluittypen/keizer         | 404 | niet openbaar
            /ambities/XX                 | 404 | niet openbaar
            /vergaderingen/gisteren      | 400 | datum kan niet
            /vergaderingen/1999-01-01    | 404 | niet openbaar
            /vergaderingen?staat=x       | 400 | kies gepland of geweest
            /raadsstukken?staat=x        | 400 | kies ingekomen
            /raadsstukken/00000000-0000-0000-0000-000000000000 | 404 | niet openbaar
            /ori/vergaderingen?pagina=7  | 404 | Bladzijde 7 is er niet
            /ori/agendapunten/00000000-0000-0000-0000-000000000000 | 404 | niet openbaar
            /openapi.json?x=1            | 400 | kent geen parameters
            /nergens                     | 404 | openapi.json
            ''                           | 404 | openapi.json
            """)
    void aMistakeIsSaid(String path, int status, String detail) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("API-Version")).hasValue("1.0.0");
        var problem = JSON.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).contains(detail);
    }

    @Test
    void eachAddressAndEachQuestionIsDescribedInWords() throws Exception {
        var described = json("/openapi.json");
        var silent = new ArrayList<String>();
        described
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(way -> {
                    var about = path.getKey() + " " + way.getKey();
                    if (way.getValue().at("/summary").asString("").isBlank()
                            && way.getValue().at("/description").asString("").isBlank()) {
                        silent.add(about);
                    }
                    way.getValue().path("parameters").forEach(asked -> {
                        if (asked.at("/description").asString("").isBlank()) {
                            silent.add(about + " " + asked.get("name").asString());
                        }
                    });
                }));
        assertThat(silent).isEmpty();
        assertThat(described.findValuesAsString("description"))
                .hasSizeGreaterThan(60)
                .noneMatch(words -> words.isBlank() || words.startsWith("api."));
    }

    @Test
    void itCanOnlyBeReadAndByAnySite() throws Exception {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            var refused = send(client, method, "/api/v1/besluiten");
            assertThat(refused.statusCode()).as(method).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        var preflight = send(
                client,
                "OPTIONS",
                "/api/v1/besluiten",
                "Origin",
                "https://voorbeeld.invalid",
                "Access-Control-Request-Method",
                "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD, OPTIONS");
        for (var path : List.of("/besluiten", "/nergens", "/openapi.json")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .hasValue("*");
            assertThat(headers.firstValue("API-Version")).as(path).hasValue("1.0.0");
            assertThat(headers.allValues("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(send(client, "HEAD", "/api/v1/besluiten").statusCode()).isEqualTo(200);
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        register.publish(mark + "-1", "Eerste", "raad", LocalDate.of(2002, 1, 1));
        var path = "/besluiten?datumVanaf=2002-01-01&datumTotEnMet=2002-12-31";
        var fresh = await().atMost(Duration.ofSeconds(5))
                .until(
                        () -> get(path),
                        r -> r.headers().firstValue("Last-Modified").isPresent());
        var tag = fresh.headers().firstValue("ETag").orElseThrow();
        var modified = fresh.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        assertThat(get(path, "If-None-Match", tag).headers().firstValue("API-Version"))
                .hasValue("1.0.0");
        var table = get(path + "&formaat=csv").headers().firstValue("ETag").orElseThrow();
        assertThat(get(path + "&formaat=csv", "If-None-Match", table).statusCode())
                .isEqualTo(304);
        register.publish(mark + "-2", "Tweede", "raad", LocalDate.of(2002, 1, 2));
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(200);
        assertThat(get(path + "&formaat=csv", "If-None-Match", table).statusCode())
                .isEqualTo(200);
        for (var list : LISTS) {
            var etag = get("/" + list).headers().firstValue("ETag").orElseThrow();
            assertThat(get("/" + list, "If-None-Match", etag).statusCode())
                    .as(list)
                    .isEqualTo(304);
        }
    }

    @Test
    void everyListIsATableAndNoCellOfItIsAFormula() throws Exception {
        register.publish(mark + "-1", "=HYPERLINK(\"http://kwaad.invalid\")", "raad", LocalDate.of(2003, 1, 1));
        register.publish(mark + "-2", "Met ; en \"aanhaling\"", "raad", LocalDate.of(2003, 1, 2));
        var table = get("/besluiten?formaat=csv&datumVanaf=2003-01-01&datumTotEnMet=2003-12-31");
        assertThat(table.body())
                .startsWith("\uFEFFidentificatie;titel;datum;")
                .contains(mark + "-1;\"'=HYPERLINK(\"\"")
                .contains("\"Met ; en \"\"aanhaling\"\"\"");
        assertThat(table.body().lines()).hasSize(3);
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"besluiten.csv\"");
        for (var list : LISTS) {
            client = from("127.0.2." + (LISTS.indexOf(list) + 1));
            var csv = get("/%s?formaat=csv".formatted(list));
            assertThat(csv.statusCode()).as(list).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type").orElseThrow())
                    .as(list)
                    .startsWith("text/csv");
            assertThat(csv.body()).as(list).startsWith("\uFEFF").contains("\r\n");
        }
    }

    /** More decisions than are read at a time. */
    @Test
    void theWholeListIsInTheTableOnce() throws Exception {
        for (int i = 1; i <= 1203; i++) {
            register.publish("%s-%d".formatted(mark, i), "Besluit", "partner", LocalDate.of(2004, 1, 1 + i % 28));
        }
        var rows = get("/besluiten?formaat=csv&orgaan=partner&datumVanaf=2004-01-01&datumTotEnMet=2004-12-31")
                .body()
                .lines()
                .skip(1)
                .map(l -> l.split(";")[0])
                .toList();
        assertThat(rows)
                .hasSize(1203)
                .doesNotHaveDuplicates()
                .startsWith(mark + "-1")
                .endsWith(mark + "-1203");
    }

    @Test
    void nothingOfTheGriffieLeavesButWhatIsPublic() throws Exception {
        var open = item(true, UUID.randomUUID());
        var closed = item(false, UUID.randomUUID());
        var item = json("/raadsstukken/" + open);
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "url",
                        "uuid",
                        "kenmerk",
                        "onderwerp",
                        "rolVanDeRaad",
                        "staat",
                        "besluit",
                        "behandeling",
                        "ingekomenOp",
                        "commissieOp",
                        "raadOp",
                        "behandeldOp");
        assertThat(item.get("staat").asString()).isEqualTo("behandeld");
        assertThat(item.get("rolVanDeRaad").asString()).isEqualTo("besluiten");
        assertThat(get("/raadsstukken?formaat=csv").body()).contains(";besluiten;behandeld;geamendeerd;hamerstuk;");
        assertThat(json("/openapi.json")
                        .at("/components/schemas/Raadsstuk/properties/rolVanDeRaad")
                        .toString())
                .isEqualTo(
                        "{\"type\":\"string\",\"enum\":[\"besluiten\",\"wensen_bedenkingen\",\"bespreken\",\"geinformeerd\"]}");
        assertThat(item.get("besluit").asString()).isEqualTo("geamendeerd");
        assertThat(item.get("behandeling").asString()).isEqualTo("hamerstuk");
        assertThat(get("/raadsstukken/" + closed).statusCode()).isEqualTo(404);
        assertThat(get("/ori/informatieobjecten/" + closed).statusCode()).isEqualTo(404);
        for (var path : List.of(
                "/besluiten",
                "/besluittypen",
                "/ambities",
                "/vergaderingen",
                "/raadsstukken",
                "/raadsstukken/" + open,
                "/openapi.json",
                "/raadsstukken?formaat=csv",
                "/ori/vergaderingen",
                "/ori/agendapunten",
                "/ori/informatieobjecten",
                "/ori/informatieobjecten/" + open)) {
            var response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.body()).as(path).doesNotContain(SECRET).doesNotContain("zout");
        }
        assertThat(json("/raadsstukken?staat=behandeld&kenmerk=SvO-2025-VB-900")
                        .get("count")
                        .asInt())
                .isPositive();
        assertThat(json("/raadsstukken?staat=gepland&kenmerk=SvO-2025-VB-900")
                        .get("count")
                        .asInt())
                .isZero();
    }

    @Test
    void whatNobodyLookedAtIsCalledByItsAmbitionUntilItsDecisionIsPublished() throws Exception {
        var decision = register.publish(mark + "-1", "Licht in de Zandwijk", "raad", LocalDate.of(2006, 3, 1));
        var unread = item(true, UUID.randomUUID());
        var published = item(true, decision);
        for (var list : List.of("/raadsstukken/", "/ori/informatieobjecten/")) {
            assertThat(get(list + unread).body())
                    .contains("Voorstel bij de ambitie veilige buurten")
                    .doesNotContain(SECRET);
            assertThat(get(list + published).body()).contains("Licht in de Zandwijk");
        }
        assertThat(get("/ori/agendapunten").body())
                .contains("Voorstel bij de ambitie veilige buurten", "Licht in de Zandwijk");
        assertThat(get("/raadsstukken?formaat=csv").body())
                .contains("Voorstel bij de ambitie veilige buurten", "Licht in de Zandwijk")
                .doesNotContain(SECRET);
    }

    /** With the secret word in every column that is not for everybody. */
    private UUID item(boolean registered, UUID component) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into council_item (id, component_id, dossier_number, title, about, council_role, coalition, means, summary, document_name, ballot,
                    explanation, offered_at, registered_by, registered_at, term_passed, budget_change, committee_on, council_on, treatment, planned_by, planned_at,
                    resolution, resolution_text, resolved_on, resolved_by, notes, version)
                values (:id, :component, 'SvO-2025-VB-900', :secret, :secret, 'BESLUITEN', :secret, :secret, :secret, :secret, :secret,
                    :secret, :now, :secret, :registered, false, false, :committee, :council, 'HAMERSTUK', :secret, :now,
                    'AMENDED', :secret, :council, :secret, :secret, 0)""")
                .param("id", id)
                .param("component", component)
                .param("secret", SECRET)
                .param("now", java.sql.Timestamp.from(Instant.now()))
                .param("registered", registered ? java.sql.Timestamp.from(Instant.now()) : null)
                .param("committee", LocalDate.of(2025, 6, 3))
                .param("council", LocalDate.of(2025, 6, 19))
                .update();
        return id;
    }

    @Test
    void meetingsAndAmbitionsAreThere() throws Exception {
        var day = LocalDate.now().plusDays(40);
        people.does("secretaris", () -> agenda.add(day));
        var meeting = json("/vergaderingen/" + day);
        assertThat(meeting.get("staat").asString()).isEqualTo("gepland");
        assertThat(json("/vergaderingen?datumVanaf=%s".formatted(day))
                        .get("results")
                        .get(0))
                .isEqualTo(meeting);
        assertThat(json("/vergaderingen?staat=geweest&datumVanaf=%s".formatted(day))
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(get(meeting.get("besluiten").asString().replaceAll(".*/api/v1", ""))
                        .statusCode())
                .isEqualTo(200);
        var ambitions = json("/ambities").get("results");
        assertThat(ambitions).isNotEmpty();
        assertThat(json("/ambities/" + ambitions.get(0).get("code").asString())).isEqualTo(ambitions.get(0));
    }

    @Test
    void theNamesAreThoseOfTheStandards() throws Exception {
        register.publish(mark + "-1", "Namen", "raad", LocalDate.of(2005, 1, 1));
        item(true, UUID.randomUUID());
        var zgw = standard("besluiten-api-1.0.2-openapi.yaml").get("Besluit");
        var decision = json("/besluiten?datumVanaf=2005-01-01&datumTotEnMet=2005-12-31")
                .get("results")
                .get(0);
        var names = new ArrayList<>(decision.propertyNames());
        assertThat(zgw.get("properties").propertyNames()).containsAll(names.subList(0, names.indexOf("uuid")));
        zgw.get("required")
                .forEach(field -> assertThat(decision.path(field.asString()).asString(""))
                        .as(field.asString())
                        .isNotBlank());
        zgw.get("properties").properties().forEach(field -> {
            if (field.getValue().has("maxLength") && decision.has(field.getKey())) {
                assertThat(decision.get(field.getKey()).asString("").length())
                        .as(field.getKey())
                        .isLessThanOrEqualTo(field.getValue().get("maxLength").asInt());
            }
        });
        var ori = standard("ori-open-overheid-1.0.0-openapi.yaml");
        for (var shape : Map.of(
                        "vergaderingen",
                        "Vergadering",
                        "agendapunten",
                        "Agendapunt",
                        "informatieobjecten",
                        "InformatieObject")
                .entrySet()) {
            var object = json("/ori/" + shape.getKey()).get("results").get(0);
            var required = new TreeSet<>(ori.get(shape.getValue())
                    .get("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList());
            required.remove("pid"); // Open Overheid gives it
            assertThat(object.propertyNames()).as(shape.getKey()).containsAll(required);
            assertThat(ori.get(shape.getValue()).get("properties").propertyNames())
                    .as(shape.getKey())
                    .containsAll(object.propertyNames());
            assertThat(json("/ori/%s/%s"
                            .formatted(shape.getKey(), object.get("id").asString())))
                    .as("found by its own address")
                    .isEqualTo(object);
            assertThat(object.get("organisatie").propertyNames()).containsExactlyInAnyOrder("gemeente", "naam");
        }
        var agendaItem = json("/ori/agendapunten")
                .get("results")
                .valueStream()
                .filter(a -> a.has("indicatiehamerstuk"))
                .findFirst()
                .orElseThrow();
        assertThat(get("/ori/vergaderingen/"
                                + agendaItem
                                        .get("vergaderingen")
                                        .get(0)
                                        .get("id")
                                        .asString())
                        .statusCode())
                .isEqualTo(200);
    }

    private static JsonNode standard(String file) {
        return YAMLMapper.builder()
                .build()
                .readTree(STANDARDS.resolve(file).toFile())
                .get("components")
                .get("schemas");
    }

    /** In CI everything has to be there; elsewhere it says what was not checked. */
    private static void needs(boolean there, String what) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as(what).isTrue();
        }
        Assumptions.assumeTrue(there, what);
    }

    @Test
    void theDescriptionFollowsTheDesignRules() throws Exception {
        var description = get("/openapi.json");
        var file =
                Files.write(Path.of("target/openapi.json"), description.body().getBytes(UTF_8));
        var api = JSON.readTree(description.body());
        assertThat(api.get("openapi").asString()).startsWith("3.0.");
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/besluiten",
                        "/besluiten/{uuid}",
                        "/ambities",
                        "/vergaderingen",
                        "/raadsstukken",
                        "/ori/agendapunten")
                .noneMatch(path -> path.contains("*"));
        api.get("paths").forEach(path -> assertThat(path.propertyNames()).containsExactly("get"));
        var parameters = new TreeSet<String>();
        api.get("paths")
                .get("/besluiten")
                .get("get")
                .get("parameters")
                .forEach(p -> parameters.add(p.get("name").asString()));
        assertThat(parameters)
                .containsExactlyInAnyOrder(
                        "zoek",
                        "ambitie",
                        "orgaan",
                        "staat",
                        "datumVanaf",
                        "datumTotEnMet",
                        "pagina",
                        "paginagrootte",
                        "formaat");
        var ruleset = STANDARDS.resolve("adr-spectral-ruleset.yaml");
        var spectral = Path.of("target/spectral/node_modules/.bin/spectral");
        needs(Files.exists(spectral), "Spectral is not there; .ci/run installs it");
        var lint = new ProcessBuilder(
                        spectral.toString(),
                        "lint",
                        "--ruleset",
                        ruleset.toString(),
                        "--fail-severity",
                        "error",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(lint.getInputStream().readAllBytes(), UTF_8);
        assertThat(lint.waitFor()).as(said).isZero();
    }

    @Test
    void whoAsksFarTooOftenIsToldToWaitWhileAnotherIsServed() throws Exception {
        var flooding = new AtomicBoolean(true);
        var flood = from("127.0.3.1");
        var other = from("127.0.3.2");
        reads(other);
        other = from("127.0.3.3");
        var answers = new ArrayList<Future<int[]>>();
        var started = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int t = 0; t < 8; t++) {
                answers.add(threads.submit(() -> flood(flood, flooding)));
            }
            reads(other);
            flooding.set(false);
            var all = new int[2];
            for (var answer : answers) {
                all[0] += answer.get()[0];
                all[1] += answer.get()[1];
            }
            var seconds = (System.nanoTime() - started) / 1e9;
            assertThat(all[1]).as("refused").isGreaterThan(1000);
            assertThat(all[0]).as("answered").isLessThanOrEqualTo((int) (100 + 5 * (seconds + 1)));
        }
        var refused = await().atMost(Duration.ofSeconds(5))
                .until(() -> send(flood, "GET", "/api/v1/besluiten"), r -> r.statusCode() == 429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 20L);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(send(flood, "GET", "/actuator/health").statusCode())
                .as("health")
                .isNotEqualTo(429);
        assertThat(send(flood, "GET", "/besluiten").statusCode())
                .as("the pages have an allowance of their own")
                .isEqualTo(200);
    }

    /** @return how many were answered, how many refused, until there were enough and the other is done */
    private int[] flood(HttpClient who, AtomicBoolean going) throws Exception {
        var counts = new int[2];
        while (going.get() || counts[1] < 200) {
            var status = send(who, "GET", "/api/v1/ambities").statusCode();
            assertThat(status).isIn(200, 429);
            counts[status == 200 ? 0 : 1]++;
        }
        return counts;
    }

    /** Sixty questions of somebody else, each of them answered. */
    private void reads(HttpClient other) throws Exception {
        for (int i = 0; i < 60; i++) {
            assertThat(send(other, "GET", i % 2 == 0 ? "/api/v1/besluiten" : "/besluiten")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theRegistersPagesHaveALimitTooThatNoPersonReaches() throws Exception {
        var statuses = new ArrayList<Integer>();
        HttpResponse<String> last = null;
        for (int i = 0; i < 2000 && (last == null || last.statusCode() == 200); i++) {
            last = send(client, "GET", "/besluiten/log/koppen.txt");
            statuses.add(last.statusCode());
        }
        assertThat(statuses.size()).as("answered first").isGreaterThan(300);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).startsWith("U vroeg in korte tijd te veel op. Wacht 1 seconden");
        assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void thePageForPeopleSaysWhatThereIsInBothLanguages() throws Exception {
        assertThat(send(client, "GET", "/besluiten/open-data").body())
                .contains("Open data", "/api/v1/besluiten?formaat=csv", "openapi.json")
                .doesNotContain("??");
        assertThat(send(client, "GET", "/besluiten/open-data?lang=en").body())
                .contains("Download as a spreadsheet")
                .doesNotContain("??");
        assertThat(send(client, "GET", "/besluiten").body()).contains("/besluiten/open-data");
    }
}
