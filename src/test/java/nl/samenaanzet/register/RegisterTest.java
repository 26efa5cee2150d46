package nl.samenaanzet.register;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.archive.Archive;
import nl.samenaanzet.archive.Destruction;
import nl.samenaanzet.archive.KeptView.Valuation;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.outcome.Judged;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Reviews;
import nl.samenaanzet.outcome.Stated;
import nl.samenaanzet.people.TrialAccounts;
import nl.samenaanzet.publication.MarkedTexts;
import nl.samenaanzet.publication.Publication;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.duty.Obligations;
import nl.samenaanzet.publication.duty.Obligations.DutyView;
import nl.samenaanzet.publication.duty.Obligations.Settled;
import nl.samenaanzet.publication.duty.Obligations.Settlement;
import nl.samenaanzet.publication.release.Correcting;
import nl.samenaanzet.publication.release.Correcting.Corrected;
import nl.samenaanzet.publication.release.Piece;
import nl.samenaanzet.publication.release.PublicationPlanning;
import nl.samenaanzet.publication.release.Publishing;
import nl.samenaanzet.publication.release.TextBlanking;
import nl.samenaanzet.register.Blanking.Text;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.log.Verification;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealing;
import nl.samenaanzet.secrecy.Seals;
import nl.samenaanzet.secrecy.SecrecyBody;
import nl.samenaanzet.secrecy.SecrecyGround;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OurTexts;
import nl.samenaanzet.testing.PlainText;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import nl.samenaanzet.tlog.LogProof;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** From a recorded decision to what everybody reads, and to a log that shows what was changed by hand. */
@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterTest {

    private static final LocalDate MEETING = Amsterdam.today(Clock.systemUTC()).plusDays(21);
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

    @Autowired
    RulingWords rulings;

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Autowired
    Publication publication;

    @Autowired
    Publishing publishing;

    @Autowired
    TextBlanking blanking;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Reviews reviews;

    @Autowired
    PublicationPlanning planning;

    @Autowired
    Obligations obligations;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Archive archive;

    @Autowired
    Destruction destruction;

    @Autowired
    ZeebeTestEngine engine;

    @Autowired
    PublishedDecisions published;

    @Autowired
    AmbitionCatalogue ambitions;

    @Autowired
    TrialAccounts trialAccounts;

    @Autowired
    PublicLog log;

    @Autowired
    Correcting correcting;

    @Autowired
    Seals seals;

    @Autowired
    LogFiles files;

    @Autowired
    Mail mail;

    @Autowired
    Verification verification;

    @Autowired
    Custody custody;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    /** First, while the log is empty. */
    @Test
    @Order(1)
    void theExamplesOfATrialSayThatNobodyDecidedThem() throws Exception {
        var trial = new TrialRegister(
                log,
                ambitions,
                trialAccounts,
                new TrialDecision(log, published, OurTexts.dutch(), rulings),
                Clock.systemUTC());
        transaction.executeWithoutResult(tx -> trial.fill());
        transaction.executeWithoutResult(tx -> trial.fill());
        assertThat(log.end().position())
                .as("once, one for each ambition")
                .isEqualTo(ambitions.all().size());
        for (var ambition : ambitions.all()) {
            browser.perform(get("/besluiten/PROEF-%s-1".formatted(ambition.code())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Niemand heeft dit besloten")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        assertThat(verification.verify().whole()).isTrue();
        browser.perform(get("/publication").with(user(accounts.loadUserByUsername("secretaris"))))
                .andExpect(status().isOk());
    }

    @Test
    void aRecordedDecisionIsInTheChainAtOnceAndPublicOnlyAfterSomebodyLooked() throws Exception {
        var component = decided();
        var reference =
                people.as("secretaris", () -> publishing.draft(component).reference());
        browser.perform(get("/besluiten/" + reference)).andExpect(status().isNotFound());
        assertThatThrownBy(() -> new PublicText("Teams", "Akkoord", "", false, false))
                .hasMessage("publication.refusal.notChecked");
        var text = new PublicText(
                "Buurtpreventieteams in drie buurten", "De wijkcoalitie stemt in.\n<b>niet vet</b>", "", true, true);
        assertThat(people.as("secretaris", () -> publication.publish(component, text)))
                .isEqualTo(reference);
        assertThatThrownBy(() -> people.as("secretaris", () -> publication.publish(component, text)))
                .hasMessage("publication.refusal.published");

        browser.perform(get("/besluiten/" + reference))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;b&gt;niet vet")))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/besluiten?lang=en&zoek=" + reference))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/besluiten/" + reference)))
                .andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/besluiten/sitemap-1.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/besluiten/" + reference)));
        browser.perform(get("/besluiten/sitemapindex.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/besluiten/sitemap-1.xml")));
        browser.perform(get("/besluiten/sitemap-2.xml")).andExpect(status().isNotFound());
        browser.perform(get("/robots.txt"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Disallow: /")));
        browser.perform(get("/besluiten/atom.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("urn:uuid:" + component.id())));
        browser.perform(get("/besluiten/%s/document/%s"
                        .formatted(
                                reference,
                                dossiers.byId(decision.route(component).strategy())
                                        .content()
                                        .document()
                                        .id())))
                .andExpect(status().isOk());
        browser.perform(get("/besluiten/%s/document/%s".formatted(reference, UUID.randomUUID())))
                .andExpect(status().isNotFound());
        var document = dossiers.byId(decision.route(component).strategy())
                .content()
                .document()
                .id()
                .toString();
        assertThatThrownBy(() -> people.does(
                        "secretaris",
                        () -> seals.impose(
                                SealKind.STRATEGY_DOCUMENT,
                                document,
                                new Sealing(
                                        SecrecyGround.PRIVACY,
                                        SecrecyBody.COALITIE,
                                        LocalDate.now().plusDays(9)))))
                .hasMessage("secrecy.refusal.published");

        var etag = browser.perform(get("/besluiten/" + reference))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(content().string(not(containsString("/withdraw"))))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        browser.perform(get("/besluiten/" + reference).header("If-None-Match", etag))
                .andExpect(status().isNotModified());
        browser.perform(get("/besluiten/" + reference)
                        .header("If-None-Match", etag)
                        .with(user(accounts.loadUserByUsername("secretaris"))))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("/withdraw")));

        assertThatThrownBy(() -> people.does("secretaris", () -> publication.withdraw(reference, " ", "", Map.of())))
                .hasMessage("publication.refusal.noReason");
        rounds.fill(
                "secretaris",
                "/publication/decisions/%s/withdraw".formatted(reference),
                "reason",
                "Er is een beter plan.");
        assertThatThrownBy(() ->
                        people.does("secretaris", () -> publication.withdraw(reference, "nog eens", "", Map.of())))
                .hasMessage("register.refusal.withdrawn");
        browser.perform(get("/besluiten/" + reference))
                .andExpect(content().string(containsString("Er is een beter plan.")));
        assertThat(log.of(component.id()))
                .extracting(EntryView::kind)
                .containsExactly(EntryKind.VASTGELEGD, EntryKind.GEPUBLICEERD, EntryKind.INGETROKKEN);
        assertThat(verification.verify().whole()).isTrue();
        assertThat(custody.check().found().whole()).isTrue();
    }

    @Test
    void theRegisterShowsWhenADecisionIsLookedAtAgain() throws Exception {
        var component = decided();
        var strategy = decision.route(component).strategy();
        var ballot = BallotId.of(people.awaitTask(OWNER, dossiers.byId(strategy).number(), "stateOutcome")
                .subject());
        var today = Amsterdam.today(Clock.systemUTC());
        var chair = new Party(Party.Kind.ROLE, "CHAIR");
        people.does(
                OWNER,
                () -> outcomes.stateOutcome(
                        ballot, new Stated("Teams in drie buurten", chair, "Beginnen", today.plusDays(40), Set.of())));
        var reference = people.as(
                "secretaris",
                () -> publication.publish(component, new PublicText("Teams", "Akkoord", "", false, true)));
        shows(reference, "Geldt", WORDS.format(today.plusDays(40)));

        people.does(OWNER, () -> reviews.moveReview(ballot, today.plusDays(60), "De zomer valt ertussen"));
        shows(reference, "Geldt", WORDS.format(today.plusDays(60)));
        var review = outcomes.outcome(ballot).current();
        reviews.openReview(review.id(), review.planned().opensAt());
        shows(reference, "Geldt, wordt nu opnieuw bekeken", WORDS.format(today.plusDays(60)));
        browser.perform(get("/besluiten?staat=in_toets"))
                .andExpect(content().string(containsString("/besluiten/" + reference)));
        people.does(OWNER, () -> reviews.judgeReview(review.id(), new Judged(Judgement.KEEP, "Het werkt", null)));
        browser.perform(get("/besluiten?staat=in_toets"))
                .andExpect(content().string(not(containsString("/besluiten/" + reference))));
        browser.perform(get("/besluiten?staat=geldt"))
                .andExpect(content().string(containsString("/besluiten/" + reference)));
        assertThat(verification.verify().whole()).isTrue();
    }

    private void inbox(String dossier, String... lines) throws Exception {
        for (var line : lines) {
            browser.perform(get("/inbox?tab=mine&dossier=" + dossier)
                            .with(user(accounts.loadUserByUsername("secretaris"))))
                    .andExpect(content().string(containsString(line)));
        }
    }

    private void shows(String reference, String state, String day) throws Exception {
        browser.perform(get("/besluiten/" + reference))
                .andExpect(content().string(containsString("<dd>%s</dd>".formatted(state))))
                .andExpect(content().string(containsString("<dd>%s</dd>".formatted(day))));
    }

    @Test
    void aPlannedDecisionIsPublicAtItsTimeAndWhatItSettlesIsSettled() throws Exception {
        var component = decided();
        var number = decision.route(component).number();
        var text = new PublicText("Later te lezen", "De wijkcoalitie stemt in.", "", false, true);
        people.awaitTask("secretaris", number, "publish");
        inbox(number, "<p class=\"line\">Buurtpreventieteams in drie buurten</p>");
        for (var day : List.of("31-02-2027", "2020-01-01")) {
            var wrong = new ShownPage(browser.perform(post("/publication/%s/publish".formatted(component))
                            .with(csrf())
                            .with(user(accounts.loadUserByUsername("secretaris")))
                            .param("title", "")
                            .param("text", "Mijn tekst")
                            .param("day", day))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(wrong.problems()).extracting(p -> p.split(" ")[0]).containsExactly("#title", "#checked", "#day");
            assertThat(wrong.text("text")).isEqualTo("Mijn tekst");
        }
        assertThatThrownBy(() -> people.does(
                        "secretaris",
                        () -> planning.plan(component, text, Instant.now().minusSeconds(1))))
                .hasMessage("publication.refusal.past");
        people.does(
                "secretaris", () -> planning.plan(component, text, Instant.now().plusSeconds(3600)));
        assertThatThrownBy(() -> people.as("secretaris", () -> publication.publish(component, text)))
                .hasMessage("publication.refusal.planned");
        assertThat(people.tasks("secretaris", number, "publish")).isEmpty();
        people.does("secretaris", () -> planning.dropPlan(component));
        people.awaitTask("secretaris", number, "publish");
        assertThatThrownBy(() -> people.does("secretaris", () -> planning.dropPlan(component)))
                .hasMessage("publication.refusal.notPlanned");
        assertThat(obligations.of(component))
                .as("who planned it looked at it; nobody can read it yet")
                .extracting(d -> d.term().rule(), DutyView::open)
                .containsExactly(tuple("T7-8", true), tuple("T7-9", false));
        people.does(
                "secretaris", () -> planning.plan(component, text, Instant.now().plusSeconds(2)));
        var reference =
                people.as("secretaris", () -> publishing.draft(component).reference());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> people.as("secretaris", () -> publishing.published(component)) != null);
        browser.perform(get("/besluiten/" + reference)).andExpect(content().string(containsString("Later te lezen")));

        assertThat(obligations.of(component))
                .allSatisfy(d -> assertThat(d.term().source())
                        .containsPattern("\\(tekst van .*; (te controleren|keuze van de coalitie)\\)"))
                .extracting(d -> d.term().rule(), DutyView::settled, DutyView::settledBy)
                .containsExactly(
                        tuple("T7-8", Settled.DONE, "Secretaris van de wijkcoalitie"),
                        tuple("T7-9", Settled.DONE, "Secretaris van de wijkcoalitie"));
        assertThat(people.tasks("secretaris", number, "fulfilDuty"))
                .as("no task for what publishing does")
                .isEmpty();
        assertThat(people.tasks("secretaris", number, "publish")).isEmpty();
        var byHand = obligations.of(component).getFirst().id();
        assertThatThrownBy(() -> people.does(
                        "secretaris", () -> obligations.fulfilDuty(byHand, new Settlement(Settled.DONE, ""))))
                .hasMessage("publication.refusal.byPublishing");
        for (var page : new String[] {
            "/publication/%s/publish".formatted(component), "/publication/%s/name-piece".formatted(component)
        }) {
            browser.perform(get(page).with(user(accounts.loadUserByUsername("secretaris"))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        assertThatThrownBy(
                        () -> people.does("secretaris", () -> obligations.namePiece(component, Piece.CONVENANT, false)))
                .hasMessage("publication.refusal.named");
    }

    @Test
    void thePageShowsAllThatIsPublishedAndTheStoryCallsItByItsNewTitle() throws Exception {
        var component = decided();
        var page = new ShownPage(browser.perform(get("/publication/%s/publish".formatted(component))
                        .with(user(accounts.loadUserByUsername("secretaris"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.html())
                .contains("Geld van de gemeente", "Eigenaar", "Antwoorden per sector", "Van idee tot besluit")
                .contains("U kunt het later verbeteren, weglakken of intrekken")
                .doesNotContain("??");
        var old = decision.route(component).about();
        assertThat(page.value("title")).isEqualTo(old);
        var reference = people.as(
                "secretaris",
                () -> publication.publish(component, new PublicText("Teams", "Akkoord.", "", false, true)));
        browser.perform(get("/besluiten/" + reference))
                .andExpect(content().string(allOf(containsString("Teams"), not(containsString(old)))));
        assertThat(story(component)).contains("Teams");
        var day = decision.route(component).coalition().on();
        people.does(
                "secretaris",
                () -> correcting.correct(
                        reference,
                        new Corrected("Ploegen", day, "Akkoord.", BigDecimal.ZERO, "", null, "Beter", true),
                        Map.of()));
        assertThat(story(component)).contains("Ploegen").doesNotContain("Teams");
    }

    private String story(ComponentId component) {
        return EntryWords.of(log.of(component.id())).said().get("verhaal").toString();
    }

    @Test
    void whatHasToComeFirstIsSaidByName() throws Exception {
        var component = decided();
        database.sql("update publication_duty set way = 'VOORAF' where rule = 'T7-8' and decision_id = :id")
                .param("id", component.id())
                .update();
        var text = new PublicText("Teams", "Akkoord", "", false, true);
        assertThatThrownBy(() -> people.as("secretaris", () -> publication.publish(component, text)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("publication.refusal.dutyFirst");
                    assertThat(no.arguments()).containsExactly("vrijwillig publiceren");
                });
        assertThatThrownBy(() -> people.does(
                        "secretaris",
                        () -> planning.plan(component, text, Instant.now().plusSeconds(60))))
                .hasMessage("publication.refusal.dutyFirst");
        var first = obligations.of(component).getFirst().id();
        var duty = "/publication/%s/fulfil-duty".formatted(first);
        rounds.refuse("secretaris", duty);
        browser.perform(post(duty)
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername("secretaris")))
                        .param("settled", "DONE"))
                .andExpect(redirectedUrl("/inbox"));
        assertThat(people.as("secretaris", () -> publication.publish(component, text)))
                .isNotEmpty();
        database.sql("delete from publication_duty where decision_id = :id")
                .param("id", component.id())
                .update();
    }

    @Test
    void whatIsNotKnownYetIsNotPublished() {
        var component = decided();
        database.sql("delete from publication_duty where decision_id = :id")
                .param("id", component.id())
                .update();
        assertThatThrownBy(() -> people.as(
                        "secretaris",
                        () -> publication.publish(component, new PublicText("Teams", "Akkoord", "", false, true))))
                .hasMessage("publication.refusal.dutiesUnknown");
    }

    @Test
    void nothingIsPublishedWithSomethingAboutAPersonThatNobodyAnswered() throws Exception {
        var component = decided();
        var address = "/publication/%s/publish".formatted(component);
        var secretary = user(accounts.loadUserByUsername("secretaris"));
        var typed = post(address)
                .with(csrf())
                .with(secretary)
                .param("title", "Teams")
                .param(
                        "text",
                        "Vragen? Bel 06-12345678 of mail wijk@voorbeeld.nl. Het kost \u20ac 500.000 in 2026-2030.")
                .param("checked", "true");
        var asked = new ShownPage(
                browser.perform(typed).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(asked.problems()).extracting(p -> p.split(" ")[0]).containsExactly("#marks");
        assertThat(asked.html())
                .contains("06-12345678", "Telefoonnummer", "E-mailadres", "Laten staan", "Weglakken")
                .doesNotContain("??");
        var keys = Pattern.compile("name=\"(marks\\[[0-9a-f]{16}])\"")
                .matcher(asked.html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(keys).hasSize(2);
        var half = browser.perform(typed.param(keys.getFirst(), "BLANK")).andReturn();
        assertThat(new ShownPage(half.getResponse().getContentAsString(StandardCharsets.UTF_8)).problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#marks");
        assertThat(published.existsById(component.id())).isFalse();
        assertThatThrownBy(() -> people.does(
                        "secretaris",
                        () -> planning.plan(
                                component,
                                new PublicText("Teams", "Bel 06-12345678", "", false, true),
                                Instant.now().plusSeconds(60))))
                .hasMessage("privacy.refusal.unanswered");
        browser.perform(typed.param(keys.getLast(), "KEEP")).andExpect(status().is3xxRedirection());
        var reference =
                people.as("secretaris", () -> publishing.draft(component).reference());
        var page = browser.perform(get("/besluiten/" + reference))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("[weggelakt] of mail wijk@voorbeeld.nl").doesNotContain("12345678");
        assertThat(log.of(component.id()).toString()).doesNotContain("12345678");
    }

    @Test
    void aClosedDossierIsTakenAlongAndLaterDestroyedByTwo() throws Exception {
        var component = decided();
        var strategy = decision.route(component).strategy();
        var number = dossiers.byId(strategy).number();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dossiers.closedAt(strategy).isPresent());
        var reference = people.as(
                "secretaris",
                () -> publication.publish(component, new PublicText("Geheime titel", "De tekst", "", true, true)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("select count(*) from council_item where component_id = :c")
                                .param("c", component.id())
                                .query(Long.class)
                                .single()
                        == 1);
        var places = MarkedTexts.mark(database, number, strategy.id(), component.id());

        assertThatThrownBy(() -> people.does("secretaris", () -> archive.keep(number, "bestaat niet")))
                .hasMessage("archive.refusal.category");
        assertThat(people.as("secretaris", () -> archive.kept(number)).valuation())
                .as("nobody decided")
                .isEqualTo(Valuation.N);
        people.does("secretaris", () -> archive.keep(number, "T.2"));
        assertThat(people.as("secretaris", () -> archive.kept(number)).valuation())
                .isEqualTo(Valuation.B);
        rounds.fill("secretaris", "/archive/%s/keep".formatted(number), "category", "T.1");
        var kept = people.as("secretaris", () -> archive.kept(number));
        assertThat(kept.term().endsOn()).isEqualTo(kept.closedOn().plusYears(10));
        var zip = zip(number);
        assertThat(zip.keySet())
                .anyMatch(n -> n.endsWith("/dossier.pdf"))
                .anyMatch(n -> n.endsWith("/besluit.pdf"))
                .anyMatch(n -> n.endsWith("/strategie.txt"))
                .anyMatch(n -> n.endsWith("gepubliceerd.json"))
                .contains("dossier.mdto.xml", "manifest-sha256.txt");
        assertThat(new String(zip.get("dossier.mdto.xml"), StandardCharsets.UTF_8))
                .contains("<begripCode>V</begripCode>", "<termijnLooptijd>P10Y</termijnLooptijd>", "T.1");

        assertThat(people.as("secretaris", destruction::due)).isEmpty();
        assertThatThrownBy(() -> people.as("secretaris", () -> destruction.propose(Set.of(number))))
                .hasMessage("archive.refusal.notDue");
        database.sql("update archive_keeping set ends_on = date '2020-01-01' where number = :n")
                .param("n", number)
                .update();
        var first = rounds.fill("secretaris", "/archive/destruction", "number", number);
        rounds.refuse("voorzitter", first);
        sending.accepted("voorzitter", first + "/refuse", "reason", "Nog niet");
        var list = people.as("secretaris", () -> destruction.propose(Set.of(number)));
        assertThatThrownBy(() -> people.as("secretaris", () -> destruction.propose(Set.of(number))))
                .hasMessage("archive.refusal.notDue");
        assertThatThrownBy(() -> people.does("secretaris", () -> destruction.approve(list)))
                .hasMessage("archive.refusal.samePerson");
        assertThat(log.has(component.id(), EntryKind.VERNIETIGD)).isFalse();
        for (var page : List.of(
                "/archive",
                "/archive/%s/keep".formatted(number),
                "/archive/destruction",
                "/archive/destruction/" + list)) {
            browser.perform(get(page).with(user(accounts.loadUserByUsername("secretaris"))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        people.does("voorzitter", () -> destruction.approve(list));
        assertThatThrownBy(() -> people.does("voorzitter", () -> destruction.approve(list)))
                .hasMessage("archive.refusal.judged");

        assertThat(log.of(component.id()))
                .filteredOn(e -> !e.bare())
                .extracting(EntryView::kind)
                .containsExactly(EntryKind.VERNIETIGD);
        assertThat(verification.verify().whole()).isTrue();
        browser.perform(get("/besluiten/" + reference))
                .andExpect(content().string(containsString("vernietigd")))
                .andExpect(content().string(not(containsString("Geheime titel"))));
        assertThat(dossiers.documents(strategy)).isEmpty();
        assertThat(places).as("each place was marked").hasSizeGreaterThan(25);
        assertThat(MarkedTexts.left(database)).as("texts that are still there").isEmpty();
        browser.perform(get("/ambition/dossiers/" + number).with(user(accounts.loadUserByUsername("lezer"))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(MarkedTexts.MARK))))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(zip(number).keySet())
                .noneMatch(n -> n.endsWith("strategie.txt"))
                .noneMatch(n -> n.endsWith("gepubliceerd.json"));
        assertThatThrownBy(() -> people.does("secretaris", () -> archive.keep(number, "T.1")))
                .hasMessage("archive.refusal.destroyed");
    }

    @Test
    void whatWasBlankedIsNotInThePaperThatIsKept() throws Exception {
        var component = decided();
        var strategy = decision.route(component).strategy();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dossiers.closedAt(strategy).isPresent());
        var number = dossiers.byId(strategy).number();
        var title = decision.route(component).about();
        assertThat(paper(number)).contains("Wij stemmen in.", title);
        var reference = people.as(
                "secretaris",
                () -> publication.publish(
                        component, new PublicText("Weg te lakken", "Niet voor ieder", "", true, true)));
        people.does("secretaris", () -> {
            var texts = blanking.texts(reference).stream()
                    .filter(t -> Set.of("Weg te lakken", "Niet voor ieder").contains(t.said()))
                    .map(Text::digest)
                    .toList();
            blanking.blank(reference, texts, "Over een persoon", true, Map.of());
        });
        assertThat(paper(number)).contains("(weggelakt)").doesNotContain("Wij stemmen in.", title);
        assertThat(paper(number)).as("the proof of its last entry").contains("Bewijs op papier, van vermelding");
    }

    /** Whatever table has it: only what says so in the name of its column may keep it, and why. */
    @Test
    void whatWasBlankedIsNowhereInTheDossierEither() throws Exception {
        var component = decided();
        var strategy = decision.route(component).strategy();
        var number = decision.route(component).number();
        people.awaitTask(OWNER, number, "stateOutcome");
        var mark = MarkedTexts.MARK + " van de straat";
        for (var place : List.of(
                "ambition_strategy.summary:id",
                "ambition_component.about:strategy_id",
                "ambition_happening.detail:subject",
                "decision_route.about:strategy_id",
                "decision_route.coalition_text:strategy_id",
                "outcome_statement.dossier_title:strategy_id")) {
            var table = place.substring(0, place.indexOf('.'));
            assertThat(database.sql("update %s set %s = :mark where %s = :id"
                                    .formatted(
                                            table,
                                            place.substring(table.length() + 1, place.indexOf(':')),
                                            place.substring(place.indexOf(':') + 1)))
                            .param("mark", mark)
                            .param("id", strategy.id())
                            .update())
                    .as(place)
                    .isPositive();
        }
        transaction.executeWithoutResult(tx -> mail.write(new Letter(
                UUID.randomUUID().toString(), "workshop-invitation", "a@voorbeeld.invalid", "Over", mark, List.of())));
        var reference = people.as(
                "secretaris", () -> publication.publish(component, new PublicText(mark, "Akkoord.", "", false, true)));
        assertThat(MarkedTexts.left(database)).hasSizeGreaterThan(5);
        var proof = page("/besluiten/%s/bewijs/%d.tlog-proof"
                .formatted(
                        reference,
                        published.findByReference(reference).orElseThrow().position()));
        people.does("secretaris", () -> {
            var texts = blanking.texts(reference).stream()
                    .filter(t -> t.said().contains(MarkedTexts.MARK))
                    .map(Text::digest)
                    .toList();
            blanking.blank(reference, texts, "Over een persoon", true, Map.of());
            assertThatThrownBy(() -> blanking.blank(reference, texts, "Over een persoon", true, Map.of()))
                    .as("twice")
                    .hasMessage("register.refusal.blanked");
        });
        assertThat(MarkedTexts.left(database)).isEmpty();
        assertThat(database.sql("select count(*) from mail_letter where body like :mark")
                        .param("mark", "%" + MarkedTexts.MARK + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(page("/besluiten/" + reference)).doesNotContain(MarkedTexts.MARK);
        assertThat(verification.verify().whole()).isTrue();
        assertThat(LogProof.parse(proof).checkpoint().signedBy(files.key()))
                .as("a proof that somebody kept")
                .isTrue();
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String paper(String number) throws Exception {
        return zip(number).entrySet().stream()
                .filter(file -> file.getKey().endsWith("/besluit.pdf"))
                .map(file -> PlainText.of(file.getValue()))
                .collect(Collectors.joining());
    }

    private Map<String, byte[]> zip(String number) throws Exception {
        var started = browser.perform(get("/archive/%s/export.zip".formatted(number))
                        .with(user(accounts.loadUserByUsername("secretaris"))))
                .andReturn();
        var bytes = browser.perform(asyncDispatch(started))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** Last, since nothing of the engine is left: neither its state nor its history. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theRegisterSurvivesAnEngineThatIsWiped() throws Exception {
        var component = decided();
        engine.stop();

        var reference = people.as(
                "secretaris",
                () -> publication.publish(
                        component, new PublicText("Na het wissen", "Zonder Camunda", "", false, true)));
        for (var address : List.of(
                "/besluiten",
                "/besluiten?zoek=wissen",
                "/besluiten/" + reference,
                "/besluiten/keten",
                "/besluiten/atom.xml",
                "/besluiten/log/koppen.txt",
                "/besluiten/sitemap-1.xml")) {
            browser.perform(get(address)).andExpect(status().isOk());
        }
        browser.perform(get("/besluiten/" + reference)).andExpect(content().string(containsString("Zonder Camunda")));
        people.does("secretaris", () -> publication.withdraw(reference, "Er is een beter plan.", "", Map.of()));
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void strangeQuestionsGetAClearAnswer() throws Exception {
        for (var address : new String[] {
            "?pagina=999999",
            "?pagina=-3",
            "?pagina=x",
            "?jaar=abc&orgaan=niemand&staat=weg",
            "?zoek=%25%27%22%3B--",
            "?zoek=" + "a".repeat(3000)
        }) {
            browser.perform(get("/besluiten" + address)).andExpect(status().isOk());
        }
        var page = new ShownPage(browser.perform(get("/besluiten?jaar=morgen&orgaan=niemand&staat=weg&pagina=x"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        page.says("jaar", "“morgen” is geen jaar. Typ vier cijfers, bijvoorbeeld 2026.");
        page.says("orgaan", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        page.says("staat", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        assertThat(page.problems()).hasSize(4).first().asString().startsWith("“x” is geen nummer van een bladzijde");
        assertThat(page.html()).contains("<title>Fout: ");
        assertThat(page.value("jaar")).isEqualTo("morgen");
        browser.perform(get("/besluiten/bestaat-niet")).andExpect(status().isNotFound());
    }

    @Test
    void entriesOfTwoAtTheSameMomentComeOneAfterTheOther() throws Exception {
        var barrier = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int t = 0; t < 4; t++) {
                var name = "R" + t;
                threads.submit(() -> {
                    barrier.await();
                    for (int i = 0; i < 10; i++) {
                        add(name + "-" + i, "tegelijk");
                    }
                    return null;
                });
            }
        }
        assertThat(verification.verify().whole()).isTrue();
        assertThat(database.sql("select count(*) from register_entry where reference like 'R_-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(40);
    }

    @Test
    void theLogIsWholeAlsoWhileEntriesAreAdded() throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var added = thread.submit(() -> {
                for (int i = 0; i < 300; i++) {
                    add("W-" + i, "terwijl het wordt nagekeken");
                }
            });
            do {
                assertThat(verification.verify()).matches(Verification.Found::whole);
            } while (!added.isDone());
            added.get();
        }
    }

    private void add(String reference, String text) {
        transaction.executeWithoutResult(
                tx -> log.add(EntryKind.VASTGELEGD, UUID.randomUUID(), reference, Map.of("tekst", text)));
    }

    private ComponentId decided() {
        people.does("secretaris", () -> agenda.add(MEETING));
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        people.does(OWNER, () -> submission.submitStrategy(id));
        var number = dossiers.byId(id).number();
        for (int seat = 1; seat <= 8; seat++) {
            var ballot = BallotId.of(
                    people.awaitTask("kernteam" + seat, number, "castVote").subject());
            people.does("kernteam" + seat, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        var component =
                ComponentId.of(people.awaitTask(OWNER, number, "confirmRoute").subject());
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        people.awaitTask("secretaris", number, "scheduleItem");
        people.does("secretaris", () -> decision.scheduleItem(component, MEETING));
        people.awaitTask("secretaris", number, "recordDecision");
        people.does(
                "secretaris",
                () -> decision.recordDecision(
                        component, CoalitionAnswer.JA, "Wij stemmen in.", Amsterdam.today(Clock.systemUTC())));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> decision.route(component).outcome().result() != null);
        await().atMost(Duration.ofSeconds(20)).until(() -> log.has(component.id(), EntryKind.VASTGELEGD));
        people.awaitTask("secretaris", number, "publish");
        return component;
    }
}
