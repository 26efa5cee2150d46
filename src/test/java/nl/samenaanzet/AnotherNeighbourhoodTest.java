package nl.samenaanzet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.archive.Archive;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.Council;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.inbox.Inbox.TaskView;
import nl.samenaanzet.notification.watch.NotificationSchedule;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.publication.Publication;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.MovedClock;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.PlainText;
import nl.samenaanzet.workshop.invitation.Calendars;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/**
 * Another neighbourhood is a programme file and nothing else. With the file of De Waterkant the main job runs from
 * draft to archive, and nothing that anybody gets to see on the way speaks of the first neighbourhood.
 */
@OneDatabase
@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestPropertySource(
        properties = {
            "samenaanzet.programme.file=classpath:programme/waterkant.yaml",
            // as people run it, with the examples of the trial
            "spring.config.location=classpath:/application.yaml",
            "samenaanzet.register.log.key-file=target/register-${random.uuid}.key",
            "samenaanzet.register.log.heads-file=",
            // Frisian is a folder of bundles among the resources of the tests; here the house speaks it
            "samenaanzet.site.languages=fy,nl,en"
        })
class AnotherNeighbourhoodTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);
    private static final String OWNER = "procesverantwoordelijke";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    /** Not a page: what never ends, and files that are the same for everybody. */
    private static final Pattern PASSED_BY =
            Pattern.compile("/(vendor|theme|site|login|logout|inbox/stream)\\b.*|.*[?&]lang=.*");

    private static final Pattern FOR_EVERYBODY = Pattern.compile("/(rules|besluiten|api|raadszaken|resultaten)\\b.*");

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    AmbitionCatalogue ambitions;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Council council;

    @Autowired
    Publication publication;

    @Autowired
    Archive archive;

    @Autowired
    NotificationSchedule schedule;

    @Autowired
    OwnDetails details;

    @Autowired
    PdfFile pdf;

    @Autowired
    Calendars calendars;

    @Autowired
    MovedClock clock;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcTemplate database;

    /** What was read, by who read it and where. */
    private final Map<String, String> read = new TreeMap<>();

    private StrategyId strategy;
    private String number;

    @Test
    void theMainJobRunsInAnotherNeighbourhoodAndNothingSpeaksOfTheFirst() throws Exception {
        database.update("update people_account set email = username || '@waterkant.invalid'");
        people.as("secretaris", () -> details.speak("en"));
        await("the workshop of the trial, with the sectors of the file")
                .atMost(PATIENCE)
                .until(() -> database.queryForObject(
                                "select count(*) from workshop_workshop where closed_at is not null", Integer.class)
                        == 1);
        draft();
        ballot();
        advice();
        coalition();
        council();
        register();
        archive();
        for (var account :
                new String[] {null, "regelbeheerder", OWNER, "secretaris", "griffie", "lezer", "kernteam1"}) {
            walk(
                    account,
                    Stream.of(
                            "/",
                            "/besluiten",
                            "/besluiten/open-data",
                            "/api/v1/openapi.json",
                            "/api/v1/besluiten",
                            "/api/v1/ambities",
                            "/api/v1/vergaderingen",
                            "/api/v1/raadsstukken",
                            "/api/v1/besluittypen",
                            "/api/v1/ori/vergaderingen",
                            "/api/v1/ori/agendapunten",
                            "/api/v1/ori/informatieobjecten",
                            "/?lang=en"));
        }
        letters();
        assertThat(read).hasSizeGreaterThan(200);
        assertThat(read.values())
                .as("its own words are there")
                .anyMatch(text -> text.contains("De Waterkant"))
                .anyMatch(text -> text.contains("schone sloten"))
                .anyMatch(text -> text.contains("winkeliers"))
                .anyMatch(text -> text.contains("gm9999"))
                .anyMatch(text -> text.contains("Coalitie van de Waterkant"))
                .anyMatch(text -> text.contains("W.1"))
                .anyMatch(text -> text.contains(number));
        var first = wordsOfTheFirst();
        assertThat(read.entrySet().stream()
                        .flatMap(page -> found(first, page.getValue()).map(word -> page.getKey() + ": " + word)))
                .isEmpty();
    }

    @Test
    void itMaySpeakALanguageOfItsOwn() throws Exception {
        var frisian = page("");
        assertThat(frisian)
                .contains(
                        "<html",
                        "lang=\"fy\"",
                        "Nei de ynhâld",
                        "Oanmelde",
                        "hreflang=\"nl\">Nederlands</a>",
                        ">English</a>")
                .doesNotContain(">Frysk</a>", "??");
        assertThat(frisian).as("what has no Frisian text is said in Dutch").contains("Toegankelijkheid");
        assertThat(page("?lang=nl"))
                .contains("lang=\"nl\"", "Naar de inhoud", ">English</a>", ">Frysk</a>")
                .doesNotContain(">Nederlands</a>");
        assertThat(page("?lang=xx")).as("a language that is none of ours").contains("lang=\"fy\"", "Nei de ynhâld");
        assertThat(page("?lang=en")).contains("lang=\"en\"", ">Frysk</a>", ">Nederlands</a>");
    }

    @Test
    void itsFilesAreInItsLanguageToo() throws Exception {
        try (var paper = Loader.loadPDF(pdf.of(new PaperText("Sloten", List.of(), "boarne")))) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("fy");
            assertThat(paper.getDocumentInformation().getAuthor()).isEqualTo("Coalitie van de Waterkant");
        }
        await("the invitations of the trial")
                .atMost(PATIENCE)
                .until(() -> database.queryForObject("select count(*) from mail_attachment", Integer.class) > 0);
        assertThat(database.queryForList("select content from mail_attachment", byte[].class))
                .allSatisfy(file -> assertThat(new String(file, UTF_8))
                        .contains("PRODID:-//Samen aan zet//FY", "SUMMARY;LANGUAGE=fy"));
        var token = database.queryForList("select calendar_token from workshop_participant", String.class);
        assertThat(calendars.feed(token.getFirst())).contains("Wurkgearkomsten");
    }

    private String page(String language) throws Exception {
        return browser.perform(get("/" + language)).andReturn().getResponse().getContentAsString();
    }

    private void draft() throws Exception {
        assertThat(ambitions.all()).extracting(a -> a.code()).containsExactly("SL", "BS", "SP");
        strategy = people.as(OWNER, () -> {
            var id = drafting.begin(
                    "SL", new StrategyText("Schone sloten in elke straat", "Samen halen wij het vuil uit het water."));
            drafting.attach(id, "strategie.txt", "De tekst van de strategie".getBytes(UTF_8));
            drafting.add(id, forTheCoalition());
            drafting.add(id, forTheCouncil());
            return id;
        });
        look(OWNER, "/ambition/%s/draft".formatted(strategy));
        number = people.as(OWNER, () -> submission.submitStrategy(strategy));
        assertThat(number).matches("WK-\\d{4}-SL-001");
    }

    /** Five seats instead of eight: with the fifth answer the ballot closes. */
    private void ballot() throws Exception {
        for (var seat = 1; seat <= 5; seat++) {
            var account = "kernteam" + seat;
            var ballot = BallotId.of(task(account, "castVote").subject());
            assertThat(dossiers.byId(strategy).stage().status()).isEqualTo(Status.IN_APPROVAL);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        await().atMost(PATIENCE).until(() -> dossiers.byId(strategy).stage().status() == Status.IN_DECISION);
        assertThat(approval.result(strategy).orElseThrow().outcome()).isEqualTo(BallotOutcome.CONSENT);
    }

    private void advice() throws Exception {
        for (var task : tasks(OWNER, "confirmRoute", 2)) {
            var component = ComponentId.of(task.subject());
            people.does(
                    OWNER,
                    () -> decision.confirmRoute(
                            component, decision.route(component).advice(), ""));
        }
    }

    private void coalition() throws Exception {
        people.does("secretaris", () -> agenda.add(MEETING));
        for (var task : tasks("secretaris", "scheduleItem", 2)) {
            people.does("secretaris", () -> decision.scheduleItem(ComponentId.of(task.subject()), MEETING));
        }
        for (var task : tasks("secretaris", "recordDecision", 2)) {
            people.does(
                    "secretaris",
                    () -> decision.recordDecision(
                            ComponentId.of(task.subject()), CoalitionAnswer.JA, "Wij stemmen in.", TODAY));
        }
    }

    private void council() throws Exception {
        var item = ItemId.of(task("griffie", "registerItem").subject());
        people.does("griffie", () -> council.registerItem(item, TODAY.plusDays(42), Map.of()));
        task("griffie", "planItem");
        people.does(
                "griffie",
                () -> council.planItem(
                        item,
                        new Planning(null, TODAY.plusDays(7), Treatment.BESPREEKPUNT, null, "Het water staat hoog.")));
        task("griffie", "recordResolution");
        people.does(
                "griffie",
                () -> council.recordResolution(
                        item,
                        new CouncilOutcome(
                                Resolution.ADOPTED, "Aangenomen.", null, TODAY, "Besluitenlijst, punt 7", "")));
        await().atMost(PATIENCE).until(() -> dossiers.byId(strategy).stage().status() == Status.CLOSED);
    }

    private void register() throws Exception {
        for (var task : tasks("secretaris", "publish", 1)) {
            people.as(
                    "secretaris",
                    () -> publication.publish(
                            ComponentId.of(task.subject()),
                            new PublicText("Schone sloten", "Wij beginnen.", "", true, true)));
        }
    }

    private void archive() throws Exception {
        people.does("secretaris", () -> archive.keep(number, "W.1"));
        look("secretaris", "/archive/%s/export.zip".formatted(number));
    }

    private TaskView task(String account, String step) throws Exception {
        return tasks(account, step, 1).getFirst();
    }

    /** Waits for them, opens the page of each, and a minute later people are told of them. */
    private List<TaskView> tasks(String account, String step, int count) throws Exception {
        var found = people.awaitTasks(account, number, step, count);
        for (var task : found) {
            look(account, task.href());
        }
        clock.pass(Duration.ofMinutes(1));
        schedule.run();
        return found;
    }

    /** All pages and files to which links lead; what everybody sees alike is read once. */
    private void walk(String account, Stream<String> from) throws Exception {
        var waiting = new ArrayDeque<>(from.toList());
        var known = new TreeSet<>(waiting);
        known.addAll(read.keySet().stream()
                .map(page -> page.replaceFirst("^\\w+ ", ""))
                .filter(page -> FOR_EVERYBODY.matcher(page).matches())
                .toList());
        waiting.removeIf(page -> account != null && FOR_EVERYBODY.matcher(page).matches());
        while (!waiting.isEmpty()) {
            LINK.matcher(look(account, waiting.poll()))
                    .results()
                    .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                    .filter(link -> !PASSED_BY.matcher(link).matches() && known.add(link))
                    .forEach(waiting::add);
        }
    }

    private String look(String account, String path) throws Exception {
        var asked = get(URI.create(path.replace(" ", "%20")));
        var answer = browser.perform(account == null ? asked : asked.with(user(accounts.loadUserByUsername(account))))
                .andReturn();
        if (answer.getRequest().isAsyncStarted()) {
            answer = browser.perform(asyncDispatch(answer)).andReturn();
        }
        assertThat(answer.getResponse().getStatus())
                .as("%s for %s", path, account)
                .isLessThan(500);
        var text = PlainText.of(answer.getResponse().getContentAsByteArray());
        if (answer.getResponse().getStatus() == HttpStatus.OK.value()) {
            read.put("%s %s".formatted(account, path), text);
        }
        return text;
    }

    private void letters() {
        assertThat(database.queryForList("select distinct recipient from mail_letter", String.class))
                .hasSizeGreaterThan(6);
        assertThat(toldTo("kernteam1")).as("in the language of the house").contains("Dit berjocht is foar: ");
        assertThat(toldTo("secretaris")).as("in their own").contains("This message is for: ");
        database.query("select id, recipient, subject, body from mail_letter", row -> {
            read.put(
                    "letter %s to %s".formatted(row.getString("id"), row.getString("recipient")),
                    row.getString("subject") + "\n" + row.getString("body"));
        });
    }

    private List<String> toldTo(String account) {
        return database.queryForList(
                "select substring(body, 1, position(':', body) + 1) from mail_letter where recipient = ?",
                String.class,
                account + "@waterkant.invalid");
    }

    private static Stream<String> found(Pattern first, String text) {
        return first.matcher(FirstNeighbourhoodTest.withoutLibrary(text))
                .results()
                .map(m -> m.group())
                .distinct();
    }

    /**
     * What the file of the first neighbourhood calls it, its ambitions and its sectors, but for the words that every
     * neighbourhood uses.
     */
    private static Pattern wordsOfTheFirst() {
        var file = new YamlMapFactoryBean();
        file.setResources(new FileSystemResource("programme/programme.yaml"));
        var said = file.getObject();
        var names = new TreeSet<String>();
        names.add(said.get("name").toString());
        names.add(((Map<?, ?>) said.get("coalition")).get("name").toString());
        Stream.of("ambitions", "sectors")
                .flatMap(list -> ((List<?>) said.get(list)).stream())
                .map(Map.class::cast)
                .map(entry -> entry.get("name").toString())
                .forEach(names::add);
        names.removeAll(Set.of("bewoners", "ondernemers", "gemeente"));
        var quoted = String.join("|", names.stream().map(Pattern::quote).toList());
        return Pattern.compile(
                "%s|31 zetels|31 seats|\\b(%s)\\b".formatted(FirstNeighbourhoodTest.WORDS.pattern(), quoted),
                Pattern.CASE_INSENSITIVE);
    }
}
