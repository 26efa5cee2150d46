package nl.samenaanzet.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCouncil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.council.PublicItems.PublicItem;
import nl.samenaanzet.council.PublicItems.PublicState;
import nl.samenaanzet.council.item.CouncilActs;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.councilletter.LetterReading;
import nl.samenaanzet.councilletter.LetterWriting;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.signing.LetterSigning;
import nl.samenaanzet.councilletter.text.LetterPaper;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.publication.Publication;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A proposal that the council rejects, with secrets on the way: what the griffie does, what the coalition reads, what
 * an outsider tries.
 */
@OneDatabase
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class CouncilStoryTest {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(17);
    private static final String OWNER = "procesverantwoordelijke";
    /** In every secret place. */
    private static final String MARK = "Zwartemerkwoord";

    @Autowired
    FormRounds rounds;

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Council council;

    @Autowired
    CouncilTerms terms;

    @Autowired
    Dossiers dossiers;

    @Autowired
    LetterPaper paper;

    @Autowired
    Publication publication;

    @Autowired
    PublicItems publicItems;

    @Autowired
    CouncilPaperDesk papers;

    @Autowired
    LetterWriting writing;

    @Autowired
    LetterSigning signing;

    @Autowired
    LetterReading reading;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcTemplate database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    private StrategyId strategy;
    private ComponentId component;
    private String number;
    private String document;

    @Test
    void aRejectedProposalComesBackWithWhatHasToChangeAndNothingSecretLeaves(CapturedOutput log) throws Exception {
        var item = offered();
        assertThat(page("griffie", "/inbox?tab=mine&dossier=" + number))
                .contains("<p class=\"line\">Extra geld voor straatverlichting</p>");
        people.does("griffie", () -> council.registerItem(item, TODAY.plusDays(42), Map.of()));
        people.awaitTask("griffie", number, "planItem");
        letter(item);
        imposeSecrecy(item);
        plan(item);
        aDraftStaysWithWhoTypesIt(item);
        debate(item);
        extend(item);
        var paper = reject(item);

        takeUp(item);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> decision.of(strategy).getFirst().outcome().result() == Result.AFGEWEZEN);
        assertThat(decision.of(strategy).getFirst().outcome().council()).isEqualTo(Resolution.REJECTED);
        var letter = people.as("secretaris", () -> writing.begin(component, null));
        assertThatThrownBy(() -> people.does("voorzitter", () -> signing.sign(letter, 2, "")))
                .hasMessage("councilletter.refusal.decided");
        assertThat(page("griffie", "/council/" + item))
                .contains(MARK + "-notes", MARK + "-report", MARK + "-outcome", MARK + "-change", "Wij dimmen.");
        assertThat(page("lezer", "/ambition/dossiers/" + number))
                .contains("Geheim tot en met", "Punt 9", "Afgewezen")
                .as("the answer may quote it")
                .doesNotContain("Wij dimmen.");
        theDocumentIsReadByWhoMustOnly(item);
        rounds.fill(
                "secretaris",
                people.awaitTask("secretaris", number, "namePiece").href(),
                "piece",
                "BEGROTINGSWIJZIGING");
        publishedWithoutIt();
        rounds.fill(
                "griffie",
                people.awaitTask("griffie", number, "fulfilCouncilDuty").href(),
                "settled",
                "DONE");
        nothingSecretLeaves(List.of(item.toString(), component.toString(), strategy.toString(), paper, document));
        assertThat(log.getAll()).doesNotContain(MARK);

        database.update("update secrecy_seal set ends_on = ? where kind like 'COUNCIL%'", TODAY.minusDays(1));
        assertThat(page("lezer", "/ambition/dossiers/" + number))
                .as("the document has its own last day")
                .contains("Geheim tot en met")
                .doesNotContain(MARK + "-strategie");
        database.update("update secrecy_seal set ends_on = ? where subject = ?", TODAY.minusDays(1), document);
        assertThat(page("lezer", "/ambition/dossiers/" + number))
                .as("after the end date")
                .contains(MARK + "-outcome", MARK + ".pdf", MARK + "-strategie.txt", "Wij dimmen.")
                .doesNotContain(MARK + "-notes", "Geheim tot en met");
        assertThat(page("lezer", "/council/open-papers/" + paper)).contains(MARK + "-paper");
    }

    @Test
    void theGriffieMovesADateAndTheCoalitionTakesTheItemBack() throws Exception {
        database.update(
                "update people_account set email = 'griffie-intrekking@voorbeeld.invalid' where username = 'griffie'");
        var item = offered();
        people.does("griffie", () -> council.registerItem(item, TODAY.plusDays(42), Map.of()));
        soon(item, TODAY);
        people.does(
                "griffie",
                () -> council.recordResolution(
                        item, new CouncilOutcome(Resolution.POSTPONED, "", null, TODAY, "Punt 9", "Meer uitleg")));
        people.awaitTask(OWNER, number, "supplementItem");
        assertThat(rounds.fill(OWNER, "/council/%s/supplement-item".formatted(item), "answer", "Uitgelegd."))
                .isEqualTo("/inbox?done");
        soon(item, TODAY.plusDays(2));
        move(item);
        withdraw(item);
        database.update("update people_account set email = null where username = 'griffie'");
    }

    private void soon(ItemId item, LocalDate councilOn) {
        people.awaitTask("griffie", number, "planItem");
        people.does(
                "griffie",
                () -> council.planItem(item, new Planning(null, councilOn, Treatment.BESPREEKPUNT, null, "Spoed")));
        people.awaitTask("griffie", number, "recordResolution");
    }

    private void move(ItemId item) throws Exception {
        var address = "/council/%s/replan-item".formatted(item);
        assertThat(page("griffie", address))
                .contains("Verzet de datum", TODAY.plusDays(2).toString());
        var moved = new HashMap<>(Map.of(
                "committeeOn",
                TODAY.toString(),
                "councilOn",
                TODAY.plusDays(9).toString(),
                "treatment",
                "BESPREEKPUNT",
                "urgency",
                "Spoed"));
        assertThat(send("griffie", address, moved)).contains("Geef een reden");
        moved.put("reason", "De commissie wil eerst spreken");
        assertThat(send("griffie", address, moved)).isEqualTo("/council/" + item);
        people.awaitTask("griffie", number, "recordDebate");
        assertThat(people.tasks("griffie", number, "recordResolution"))
                .as("another way now")
                .isEmpty();
        assertThat(page("lezer", "/ambition/dossiers/" + number)).contains("De commissie wil eerst spreken");
        var task = people.tasks("griffie", number, "recordDebate").getFirst();
        moved.put("councilOn", TODAY.plusDays(16).toString());
        assertThat(send("griffie", address, moved)).isEqualTo("/council/" + item);
        assertThat(people.tasks("griffie", number, "recordDebate"))
                .as("only later: nothing opens anew")
                .containsExactly(task);
        assertThat(open(item).meetings().councilOn()).isEqualTo(TODAY.plusDays(16));
    }

    private PublicItem open(ItemId item) {
        return publicItems.all().stream()
                .filter(i -> i.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private void withdraw(ItemId item) throws Exception {
        var address = "/council/%s/withdraw-item".formatted(item);
        assertThat(page("lezer", "/ambition/dossiers/" + number)).doesNotContain(address);
        assertThat(page("secretaris", "/ambition/dossiers/" + number)).contains(address);
        assertThat(browser.perform(with(get(address), "kernteam1"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(OWNER, address)).contains("Waarom trekt de coalitie het stuk in?");
        assertThat(send(OWNER, address, Map.of("reason", " "))).contains("Geef een reden");
        assertThat(send(OWNER, address, Map.of("reason", "Het geld kwam er <b>toch</b>")))
                .isEqualTo("/ambition/dossiers/" + number);

        assertThat(people.tasks("griffie", number, "recordDebate"))
                .as("off the desk at once")
                .isEmpty();
        assertThat(page("griffie", "/council/" + item))
                .contains("De coalitie trok dit stuk in", "Het geld kwam er &lt;b&gt;toch");
        assertThat(page("griffie", "/council?state=WITHDRAWN&q=" + number))
                .contains("Ingetrokken door de coalitie", number);
        assertThat(send(
                        "griffie",
                        "/council/%s/record-debate".formatted(item),
                        Map.of("on", TODAY.toString(), "treatment", "HAMERSTUK")))
                .as("an old page")
                .contains("De coalitie trok dit stuk in");
        assertThat(send(OWNER, address, Map.of("reason", "Nog eens"))).contains("De coalitie trok dit stuk in");
        assertThat(database.queryForList("select body from mail_letter where kind = 'council-withdrawn'", String.class))
                .anySatisfy(body ->
                        assertThat(body).contains(number, "Het was gepland op").doesNotContain("Het geld"));
        assertThat(open(item).state()).isEqualTo(PublicState.INGETROKKEN);
        assertThat(open(item).meetings().councilOn()).as("no meeting treats it").isNull();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> decision.of(strategy).getFirst().outcome().result() == Result.INGETROKKEN);
        assertThat(decision.of(strategy).getFirst().outcome().council()).isEqualTo(Resolution.WITHDRAWN);
        assertThat(page("lezer", "/ambition/dossiers/" + number)).contains("Ingetrokken door de coalitie");
    }

    private ItemId offered() throws Exception {
        strategy = people.as(OWNER, () -> draft(drafting, forTheCouncil()));
        document = secretDocument();
        number = people.as(OWNER, () -> submission.submitStrategy(strategy));
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        component =
                ComponentId.of(people.awaitTask(OWNER, number, "confirmRoute").subject());
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        people.does("secretaris", () -> agenda.add(MEETING));
        people.awaitTask("secretaris", number, "scheduleItem");
        people.does("secretaris", () -> decision.scheduleItem(component, MEETING));
        people.awaitTask("secretaris", number, "recordDecision");
        people.does("secretaris", () -> decision.recordDecision(component, CoalitionAnswer.JA, "Ja.", TODAY));
        return ItemId.of(people.awaitTask("griffie", number, "registerItem").subject());
    }

    /** One letter: the one that was signed and offered. What the item itself tells stands there once. */
    private void letter(ItemId item) throws Exception {
        assertThat(page("griffie", "/council/" + item))
                .contains("heeft nog geen brief aangeboden", "Ja, de wijkcoalitie stemt in")
                .containsOnlyOnce("Over een begrotingswijziging besluit de raad.")
                .containsOnlyOnce("Zetel 8")
                .doesNotContain("Geachte leden");
        var letter = people.as("secretaris", () -> writing.begin(component, null));
        var version = people.as(
                "secretaris",
                () -> writing.rewrite(
                        letter,
                        1,
                        "Licht in het park",
                        List.of(new Section("Waarom", "Het is donker."), new Section("Bedragen", MARK + "-letter"))));
        secretPart(letter, version);
        for (var who : List.of("secretaris", "voorzitter")) {
            people.does(
                    who,
                    () -> signing.sign(
                            letter, version, reading.version(letter, version).sha256()));
        }
        assertThat(page("griffie", "/council/" + item))
                .as("signed is not offered")
                .doesNotContain("Licht in het park");
        people.does("secretaris", () -> signing.offer(letter));
        assertThat(page("griffie", "/council/" + item))
                .contains("Licht in het park", "Versie 2", "/council-letter/offered/%s/2/pdf".formatted(letter))
                .doesNotContain("heeft nog geen brief");
    }

    /**
     * A part of the letter: the griffie reads it, what goes to others is without it, and another heading does not open
     * it.
     */
    private void secretPart(RaadsbriefId letter, int version) throws Exception {
        assertThat(send(
                        "secretaris",
                        "/secrecy",
                        Map.of(
                                "kind",
                                "letter-part",
                                "subject",
                                letter + ":Bedragen",
                                "ground",
                                "FINANCIAL",
                                "imposedBy",
                                "COLLEGE",
                                "endsOn",
                                TODAY.plusDays(30).toString())))
                .isEqualTo("/council-letter/" + letter);
        assertThat(page("secretaris", "/council-letter/" + letter))
                .contains(MARK + "-letter", "Geheim tot en met", "/versions/2/open-pdf");
        assertThatThrownBy(() -> people.does(
                        "secretaris",
                        () -> writing.rewrite(
                                letter,
                                version,
                                "Licht in het park",
                                List.of(
                                        new Section("Waarom", "Het is donker."),
                                        new Section("Geld", MARK + "-letter")))))
                .hasMessage("councilletter.refusal.secretPart");
        var read = people.as("secretaris", () -> reading.version(letter, version));
        assertThat(paper.of(read, List.of()).toString()).contains(MARK);
        assertThat(paper.open(read, List.of()).toString())
                .contains("Het is donker.", "Geheim tot en met", "economische of financiële belangen")
                .doesNotContain(MARK);
        assertThat(browser.perform(with(get("/council-letter/%s/versions/2/open-pdf".formatted(letter)), "secretaris"))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("application/pdf");
    }

    /**
     * The coalition's own document, secret before it is submitted.
     *
     * @return its id
     */
    private String secretDocument() throws Exception {
        people.does(
                OWNER, () -> drafting.attach(strategy, MARK + "-strategie.txt", (MARK + "-strategie").getBytes(UTF_8)));
        var id = dossiers.byId(strategy).content().document().id().toString();
        var said = new HashMap<>(Map.of(
                "kind",
                "strategy-document",
                "subject",
                id,
                "endsOn",
                TODAY.plusDays(30).toString()));
        assertThat(page(OWNER, "/secrecy?kind=strategy-document&subject=" + id))
                .contains(MARK + "-strategie.txt", "Leg geheimhouding op");
        assertThat(send(OWNER, "/secrecy", said)).contains("Kies de grond.", "Kies wie de geheimhouding oplegde.");
        said.putAll(Map.of(
                "ground",
                "PERSONAL_DATA",
                "imposedBy",
                "COALITIE",
                "endsOn",
                TODAY.minusDays(1).toString()));
        assertThat(send(OWNER, "/secrecy", said)).contains("Kies een einddatum vanaf vandaag");
        said.put("endsOn", TODAY.plusDays(30).toString());
        assertThat(send(OWNER, "/secrecy", said)).isEqualTo("/ambition/%s/draft".formatted(strategy));
        assertThat(send(OWNER, "/secrecy", said)).contains("Dit is al geheim");
        rounds.refuse(OWNER, "/secrecy?kind=strategy-document&subject=" + id);
        var lifted = new HashMap<>(said);
        lifted.put(
                "seal",
                page(OWNER, "/secrecy?kind=strategy-document&subject=" + id)
                        .replaceFirst("(?s).*name=\"seal\" value=\"([^\"]*)\".*", "$1"));
        lifted.put("reason", "Te vroeg");
        assertThat(send(OWNER, "/secrecy/lift", lifted)).isEqualTo("/ambition/%s/draft".formatted(strategy));
        assertThat(send(OWNER, "/secrecy", said)).isEqualTo("/ambition/%s/draft".formatted(strategy));
        assertThat(page(OWNER, "/ambition/%s/draft".formatted(strategy)))
                .contains("Geheim document.txt", "Geheim tot en met")
                .doesNotContain(MARK);
        return id;
    }

    /** Who judges it reads it; who reads along, and a register without signing in, gets neither name nor text. */
    private void theDocumentIsReadByWhoMustOnly(ItemId item) throws Exception {
        var address = "/ambition/documents/" + document;
        for (var account : List.of("kernteam1", OWNER, "secretaris")) {
            var response =
                    browser.perform(with(get(address), account)).andReturn().getResponse();
            assertThat(response.getContentAsString(UTF_8)).as(account).contains(MARK + "-strategie");
            assertThat(response.getHeader("Content-Disposition"))
                    .as(account)
                    .contains("Geheim")
                    .doesNotContain(MARK);
        }
        assertThat(browser.perform(with(get(address), "lezer"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("griffie", "/council/%s/document".formatted(item))).contains(MARK + "-strategie");
        assertThat(page("griffie", "/council/" + item)).contains("Geheim document.txt", "bijzondere persoonsgegevens");
        assertThat(page("lezer", "/ambition/dossiers/" + number))
                .contains("Geheim document.txt", "bijzondere persoonsgegevens");
    }

    /** Published with its document asked for: what is secret does not go along. */
    private void publishedWithoutIt() throws Exception {
        people.awaitTask("secretaris", number, "publish");
        var reference = people.as(
                "secretaris",
                () -> publication.publish(
                        component, new PublicText("Licht in het park", "Afgewezen.", "", true, true)));
        for (var address : List.of(
                "/besluiten/" + reference,
                "/besluiten/feed",
                "/besluiten",
                "/api/v1/besluiten",
                "/besluiten/%s/document/%s".formatted(reference, document))) {
            assertThat(browser.perform(get(address)).andReturn().getResponse().getContentAsString(UTF_8))
                    .as(address)
                    .doesNotContain(MARK);
        }
        var log = browser.perform(get("/besluiten/log/alles.txt")).andReturn();
        assertThat(browser.perform(asyncDispatch(log)).andReturn().getResponse().getContentAsString(UTF_8))
                .contains(reference)
                .doesNotContain(MARK);
        assertThat(browser.perform(get("/besluiten/" + reference))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .as("what the council rejected does not hold, and the proposal is no decision")
                .contains("Gemeenteraad", "Afgewezen, geldt niet", "De wijkcoalitie stelde voor", "<dd>geen</dd>")
                .doesNotContain(">Geldt<");
        assertThat(browser.perform(get("/api/v1/besluiten?staat=geldt"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .doesNotContain(reference);
        assertThat(browser.perform(get("/besluiten?zoek=Licht in het park"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .contains(reference);
        assertThat(browser.perform(get("/besluiten?zoek=" + MARK))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .as("a search for the word finds nothing")
                .doesNotContain(reference);
        assertThat(database.queryForList(
                                "select disclosure from register_disclosure where disclosure is not null", String.class)
                        .toString())
                .doesNotContain(MARK);
    }

    /** What the griffie typed and did not send yet is the griffie's. */
    private void aDraftStaysWithWhoTypesIt(ItemId item) throws Exception {
        send("griffie", "/inbox/drafts/council/%s/record-debate".formatted(item), Map.of("report", MARK + "-draft"));
        var form = "/council/%s/record-debate".formatted(item);
        assertThat(browser.perform(with(get(form).servletPath(form), "griffie"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .contains(MARK + "-draft");
        for (var account : List.of("lezer", OWNER, "secretaris", "voorzitter", "kernteam1")) {
            for (var address : List.of(
                    "/inbox",
                    "/inbox/drafts/council/%s/record-debate".formatted(item),
                    "/council/%s/record-debate".formatted(item),
                    "/ambition/dossiers/" + number,
                    "/council/%s".formatted(item))) {
                assertThat(browser.perform(with(get(address).servletPath(address), account))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(UTF_8))
                        .as("%s as %s", address, account)
                        .doesNotContain(MARK);
            }
        }
    }

    private void imposeSecrecy(ItemId item) throws Exception {
        assertThat(send(
                        "griffie",
                        "/secrecy",
                        Map.of("kind", "council-report", "subject", item.toString(), "endsOn", TODAY.toString())))
                .as("without ground")
                .contains("Kies de grond");
        assertThat(send(
                        "griffie",
                        "/secrecy",
                        Map.of(
                                "kind",
                                "council-report",
                                "subject",
                                item.toString(),
                                "ground",
                                "FINANCIAL",
                                "imposedBy",
                                "COALITIE",
                                "endsOn",
                                TODAY.toString())))
                .as("not by the coalition")
                .contains("Kies wie de geheimhouding oplegde.");
        for (var part : List.of("council-report", "council-outcome", "council-changes")) {
            var said = Map.of(
                    "kind",
                    part,
                    "subject",
                    item.toString(),
                    "ground",
                    "FINANCIAL",
                    "imposedBy",
                    "RAAD",
                    "endsOn",
                    TODAY.plusDays(30).toString());
            assertThat(browser.perform(with(post("/secrecy"), OWNER)
                                    .param("kind", part)
                                    .param("subject", item.toString())
                                    .with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as("only by the griffie")
                    .isEqualTo(403);
            assertThat(send("griffie", "/secrecy", said)).endsWith("/secrecy");
        }
        assertThat(page("griffie", "/council/%s/secrecy".formatted(item))).contains("Geheim tot en met");
        send("griffie", "/council/%s/notes".formatted(item), Map.of("notes", MARK + "-notes"));
    }

    private void plan(ItemId item) throws Exception {
        var address = "/council/%s/plan-item".formatted(item);
        assertThat(page("griffie", address)).contains("Dag van de openbare kennisgeving");
        assertThat(send(
                        "griffie",
                        address,
                        Map.of("councilOn", TODAY.plusDays(2).toString(), "treatment", "BESPREEKPUNT")))
                .contains("of de reden van de spoed");
        assertThat(send(
                        "griffie",
                        address,
                        Map.of(
                                "councilOn",
                                TODAY.plusDays(2).toString(),
                                "treatment",
                                "BESPREEKPUNT",
                                "noticedOn",
                                TODAY.toString())))
                .contains("Dat is te vroeg");
        database.update("update council_item set offered_at = ? where id = ?", fortnightAgo(), item.id());
        assertThat(send(
                        "griffie",
                        address,
                        Map.of(
                                "committeeOn",
                                TODAY.toString(),
                                "councilOn",
                                TODAY.toString(),
                                "treatment",
                                "BESPREEKPUNT",
                                "noticedOn",
                                TODAY.minusDays(14).toString())))
                .isEqualTo("/council?done");
        people.awaitTask("griffie", number, "recordDebate");
    }

    private static Timestamp fortnightAgo() {
        return Timestamp.from(Amsterdam.begin(TODAY.minusDays(14)));
    }

    private void debate(ItemId item) throws Exception {
        assertThat(send(
                        "griffie",
                        "/council/%s/record-debate".formatted(item),
                        Map.of("on", TODAY.toString(), "treatment", "BESPREEKPUNT", "report", MARK + "-report")))
                .isEqualTo("/council?done");
        people.awaitTask("griffie", number, "recordResolution");
    }

    private void extend(ItemId item) throws Exception {
        var last = TODAY.plusDays(60);
        assertThat(send(
                        "griffie",
                        "/council/%s/extend-term".formatted(item),
                        Map.of("lastDay", TODAY.plusDays(41).toString(), "reason", "Reces")))
                .contains("Kies een dag na de huidige laatste dag");
        assertThat(send("griffie", "/council/%s/extend-term".formatted(item), Map.of("lastDay", last.toString())))
                .contains("Geef een reden");
        send(
                "griffie",
                "/council/%s/extend-term".formatted(item),
                Map.of("lastDay", last.toString(), "reason", "Het zomerreces"));
        assertThat(terms.endsAt(item)).isEqualTo(CouncilActs.end(last));
        assertThat(people.tasks("griffie", number, "recordResolution")
                        .getFirst()
                        .due())
                .as("the task in the inbox")
                .isEqualTo(CouncilActs.end(last));
        assertThat(page("lezer", "/ambition/dossiers/" + number)).contains("Het zomerreces");
    }

    /**
     * Two of the griffie, or one who clicks twice.
     *
     * @return a secret paper
     */
    private String reject(ItemId item) throws Exception {
        var address = "/council/%s/record-resolution".formatted(item);
        assertThat(send(
                        "griffie",
                        address,
                        Map.of("resolution", "REJECTED", "on", TODAY.toString(), "toChange", "Iets")))
                .contains("Zeg waar de uitspraak staat");
        assertThat(send("griffie", address, Map.of("resolution", "REJECTED", "source", "Punt 9", "toChange", "Iets")))
                .contains("Vul een datum in");
        var outcome =
                new CouncilOutcome(Resolution.REJECTED, MARK + "-outcome", null, TODAY, "Punt 9", MARK + "-change");
        var both = Race.twice(() -> people.as("griffie", () -> {
            council.recordResolution(item, outcome);
            return "recorded";
        }));
        assertThat(both)
                .as("one is told that it was done")
                .contains("recorded")
                .anySatisfy(told -> assertThat(told)
                        .isInstanceOf(Refusal.class)
                        .hasToString("nl.samenaanzet.form.Refusal: council.refusal.resolved"));
        assertThat(send(
                        "griffie",
                        address,
                        Map.of("resolution", "ADOPTED", "on", TODAY.toString(), "source", "Punt 9")))
                .as("an old page")
                .contains("De uitkomst is al vastgelegd door");
        var file = new MockMultipartFile(
                "paper", MARK + ".pdf", "application/pdf", ("%PDF-1.7 " + MARK + "-paper").getBytes(UTF_8));
        browser.perform(with(
                (MockMultipartHttpServletRequestBuilder) multipart("/council/%s/papers".formatted(item))
                        .file(file)
                        .param("ground", "FINANCIAL")
                        .param("imposedBy", "RAAD")
                        .param("endsOn", TODAY.plusDays(30).toString()),
                "griffie"));
        return people.as("griffie", () -> papers.papers(item)).getFirst().id().toString();
    }

    private void takeUp(ItemId item) throws Exception {
        people.awaitTask(OWNER, number, "takeUpChanges");
        var address = "/council/%s/take-up-changes".formatted(item);
        assertThat(page(OWNER, address)).contains("Geheim tot en met").doesNotContain(MARK);
        rounds.refuse(OWNER, address);
        database.update(
                "update secrecy_seal set lifted_at = current_timestamp, lifted_by = 'test' where subject = ? and kind = 'COUNCIL_CHANGES'",
                item.toString());
        assertThat(page(OWNER, address)).as("lifted").contains(MARK + "-change");
        database.update(
                "update secrecy_seal set lifted_at = null, lifted_by = null where subject = ? and kind = 'COUNCIL_CHANGES'",
                item.toString());
        assertThat(send(OWNER, address, Map.of("answer", "Wij dimmen."))).isEqualTo("/inbox?done");
        assertThat(send(OWNER, address, Map.of("answer", "Nog eens"))).contains("Dit is al gezegd door");
    }

    private void nothingSecretLeaves(List<String> ids) throws Exception {
        for (var account : List.of("", "lezer", OWNER, "secretaris", "voorzitter", "kernteam1")) {
            for (var address : addresses(account.equals("lezer") || account.isEmpty() ? ids : ids.subList(0, 2))) {
                var request = get(URI.create(address));
                var response = browser.perform(account.isEmpty() ? request : with(request, account))
                        .andReturn()
                        .getResponse();
                assertThat(new String(response.getContentAsByteArray(), UTF_8))
                        .as("%s as %s", address, account)
                        .doesNotContain(MARK);
                assertThat(response.getHeaderNames().stream()
                                .map(response::getHeaders)
                                .toList()
                                .toString())
                        .as(address)
                        .doesNotContain(MARK);
            }
        }
        for (var told : List.of(
                "subject || body from mail_letter",
                "detail from ambition_happening",
                "dossier_title from inbox_task",
                "serialized_event from event_publication")) {
            assertThat(database.queryForList("select " + told, String.class).toString())
                    .as(told)
                    .doesNotContain(MARK);
        }
    }

    /** Every address that can be looked at, with each of the ids in it. */
    private List<String> addresses(List<String> ids) {
        var all = new ArrayList<String>();
        pages.getHandlerMethods().keySet().stream()
                .filter(m -> m.getMethodsCondition().getMethods().isEmpty()
                        || m.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(m -> m.getPatternValues().forEach(pattern -> {
                    var known = pattern.replaceAll("\\{code:[^/]*\\}\\}?", "VB")
                            .replaceAll("\\{number[^/]*\\}", number)
                            .replaceAll("\\{\\w+:[^/]*\\}", "1");
                    ids.forEach(id -> all.add(known.replaceAll("\\{[^/]+}", id)));
                }));
        assertThat(all).hasSizeGreaterThan(60).contains("/ambition/dossiers/" + number);
        return all.stream().distinct().filter(a -> !a.equals("/inbox/stream")).toList();
    }

    private <T extends MockHttpServletRequestBuilder> T with(T request, String account) {
        request.with(user(accounts.loadUserByUsername(account))).with(csrf());
        return request;
    }

    private MockMultipartHttpServletRequestBuilder with(
            MockMultipartHttpServletRequestBuilder request, String account) {
        request.with(user(accounts.loadUserByUsername(account))).with(csrf());
        return request;
    }

    private String page(String account, String address) throws Exception {
        var response = browser.perform(with(get(address), account)).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(UTF_8);
    }

    /** @return where it leads, or the page with what was refused */
    private String send(String account, String address, Map<String, String> fields) throws Exception {
        var request = with(post(address), account);
        fields.forEach(request::param);
        var response = browser.perform(request).andReturn().getResponse();
        return response.getRedirectedUrl() == null ? response.getContentAsString(UTF_8) : response.getRedirectedUrl();
    }
}
