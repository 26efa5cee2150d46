package nl.samenaanzet.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenaanzet.rules.TestFeel.dmn;
import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.rules.RuleApproval.ProposalView;
import nl.samenaanzet.rules.RuleApproval.ProposalView.State;
import nl.samenaanzet.rules.RuleBook.RuleVersion;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A rule is changed by people: what it takes, what keeps the old rule, and what is refused. */
@ApplicationTest
class RuleChangesTest {

    private static final String KEEPER = "regelbeheerder";
    private static final String CHAIR = "voorzitter";
    private static final String ROUTE = "decision-route";

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

    @Autowired
    RuleChanges changes;

    @Autowired
    RuleApproval rules;

    @Autowired
    RuleBook book;

    @Autowired
    Models models;

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
    JdbcTemplate database;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void deployed() {
        await().atMost(Duration.ofMinutes(2)).until(() -> book.all().size() == 7);
    }

    /** The whole way of one rule: "alleen_coalitie" without a word with the council becomes one with a talk. */
    @Test
    void aNewRuleCountsForWhatBeginsAfterItAndForNothingElse() throws Exception {
        var past = routed(submit());
        assertThat(past.grounds().getLast().rule()).isEqualTo("T3-9");
        var running = submit();
        people.awaitTask("kernteam1", running, "castVote");
        var old = book.byId(ROUTE);

        var id = people.as(KEEPER, () -> changes.propose(ROUTE, talked(), "De raad wil altijd een gesprek"));
        var proposal = rules.proposal(id);
        assertThat(proposal.state()).isEqualTo(State.OPEN);
        assertThat(proposal.checks().report().all()).isTrue();
        assertThat(proposal.checks().report().findings()).isEmpty();
        assertThat(rules.differences(id)).anySatisfy(d -> {
            assertThat(d.reference()).isEqualTo(past.number());
            assertThat(d.oldOutcome()).contains("geïnformeerd");
            assertThat(d.newRule()).isEqualTo("11");
            assertThat(d.newOutcome()).contains("bespreken");
        });
        assertThat(book.byId(ROUTE).sha256())
                .as("nothing changes before a second person says so")
                .isEqualTo(old.sha256());

        assertThatThrownBy(() -> people.does(KEEPER, () -> rules.approveTable(id, true, "Goed zo")))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal.own");
        var address = "/rules/proposals/" + id;
        assertThat(body(browser.perform(get(address).with(as(KEEPER))).andReturn()))
                .contains(address + "/withdraw")
                .doesNotContain("/approve-table");
        assertThat(body(browser.perform(get(address).with(as(CHAIR))).andReturn()))
                .contains("/approve-table")
                .doesNotContain(address + "/withdraw");
        var task = people.awaitTask(CHAIR, ROUTE, "approveTable");
        assertThat(task.subject()).isEqualTo(id.toString());
        people.does(CHAIR, () -> rules.approveTable(id, true, "Zoals de raad vroeg"));
        await().atMost(Duration.ofMinutes(1)).until(() -> rules.proposal(id).state() == State.IN_USE);

        var now = book.byId(ROUTE);
        assertThat(now.sha256()).isEqualTo(proposal.table().sha256());
        assertThat(now.version()).isGreaterThan(old.version());
        assertThat(book.versions(ROUTE)).extracting(RuleVersion::sha256).startsWith(now.sha256(), old.sha256());

        var kept = routed(running);
        assertThat(kept.advice().councilRole()).as("what ran keeps its rule").isEqualTo(CouncilRole.GEINFORMEERD);
        assertThat(kept.grounds().getLast().sha256()).as("and says so").isEqualTo(old.sha256());
        var fresh = routed(submit());
        assertThat(fresh.advice().councilRole()).isEqualTo(CouncilRole.BESPREKEN);
        assertThat(fresh.grounds().getLast().sha256()).isEqualTo(now.sha256());
        assertThat(decision.route(past.id()).advice().councilRole())
                .as("the past is the past")
                .isEqualTo(CouncilRole.GEINFORMEERD);

        models.deploy();
        assertThat(book.byId(ROUTE))
                .as("after a restart the same table is deployed")
                .isEqualTo(now);

        var versions = book.versions(ROUTE);
        assertThat(page("/rules/" + ROUTE))
                .contains("in gebruik genomen")
                .contains("Versie " + versions.getLast().version());
        assertThat(page("/rules/" + ROUTE + "/versions/" + versions.getFirst().version()))
                .contains("Voorgesteld door Regelbeheerder")
                .contains("10");
        assertThat(page("/rules/proposals/" + id))
                .contains("Alle")
                .contains(past.number())
                .contains("Zoals de raad vroeg")
                .doesNotContain("Buurtpreventieteams");
        assertThat(page("/rules/proposals/" + id + "/differences.csv"))
                .contains(past.number())
                .doesNotContain("Buurtpreventieteams");
        assertThat(body(browser.perform(get("/rules/proposals/" + id).with(as(CHAIR)))
                        .andReturn()))
                .contains("Buurtpreventieteams");

        database.update("update engine_replacement set packaged_sha256 = 'of an earlier version'");
        models.deploy();
        assertThat(book.byId(ROUTE).sha256())
                .as("a new version of the software brings its own table")
                .isEqualTo(old.sha256());
    }

    @Test
    void ofTwoWhoJudgeInTheSameSecondOneIsTold() throws Exception {
        var table = "evaluation-advice";
        var id = people.as(KEEPER, () -> changes.propose(table, otherSource(table, "T6_1"), "Bron verduidelijkt"));
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(Stream.of(true, false)
                    .map(yes -> (Callable<String>) () -> {
                        barrier.await();
                        try {
                            people.does(CHAIR, () -> rules.approveTable(id, yes, "Om deze reden"));
                            return yes ? "APPROVED" : "REFUSED";
                        } catch (Refusal refusal) {
                            return refusal.key();
                        }
                    })
                    .toList());
            var told = Stream.of(answers.get(0).get(), answers.get(1).get()).toList();
            assertThat(told).containsOnlyOnce("rules.refusal.judged");
            assertThat(told).containsAnyOf(rules.proposal(id).state() == State.REFUSED ? "REFUSED" : "APPROVED");
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> rules.proposal(id).state() != State.APPROVED);
    }

    @Test
    void whatWasComparedWithAnotherTableIsCheckedAgain() {
        var table = "decision-compass";
        var id = people.as(KEEPER, () -> changes.propose(table, otherSource(table, "T1_3"), "Bron verduidelijkt"));
        database.update("update rules_proposal set base_sha256 = ? where id = ?", "0".repeat(64), id.id());
        assertThatThrownBy(() -> people.does(CHAIR, () -> rules.approveTable(id, true, "Goed")))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal.outdated");
        people.does(CHAIR, () -> changes.checkAgain(id));
        people.does(CHAIR, () -> rules.approveTable(id, true, "Goed"));
        await().atMost(Duration.ofMinutes(1)).until(() -> rules.proposal(id).state() == State.IN_USE);
    }

    @Test
    void oneProposalForATableWaitsAtATimeAndItsOwnerMayTakeItBack() throws Exception {
        var table = "theory-of-change-shortfalls";
        var id = people.as(KEEPER, () -> changes.propose(table, otherSource(table, "T5_3"), "Bron verduidelijkt"));
        assertThatThrownBy(() -> people.as(KEEPER, () -> changes.propose(table, otherSource(table, "T5_4"), "Nog een")))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal.oneWaits");
        people.awaitTask(CHAIR, table, "approveTable");
        rounds.refuse(KEEPER, "/rules/proposals/" + id);
        sending.accepted(KEEPER, "/rules/proposals/%s/withdraw".formatted(id), "reason", "Er komt een betere");
        assertThat(rules.proposal(id).state()).isEqualTo(State.WITHDRAWN);
        people.awaitTasks(CHAIR, table, "approveTable", 0);
        assertThatThrownBy(() -> people.does(CHAIR, () -> rules.approveTable(id, true, "Te laat")))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal.judged");
    }

    @Test
    void aTableWithAGapIsKeptForAllToSeeAndGoesNoFurther() {
        var table = "decision-competence";
        var gap = dmn(table).replaceFirst("(?s)<rule id=\"T2_14\">.*?</rule>", "");
        var id = people.as(KEEPER, () -> changes.propose(table, gap.getBytes(UTF_8), "Laatste rij weg"));
        assertThat(rules.proposal(id).state()).isEqualTo(State.BLOCKED);
        assertThatThrownBy(() -> people.does(CHAIR, () -> rules.approveTable(id, true, "Toch")))
                .isInstanceOf(Refusal.class)
                .hasMessage("rules.refusal.blocked");
        assertThat(rules.proposals(table)).extracting(ProposalView::id).contains(id);
        people.does(
                KEEPER,
                () -> assertThatThrownBy(() -> changes.propose(table, dmn(table).getBytes(UTF_8), "Zelfde"))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("rules.refusal.same"));
    }

    @Test
    void aBadFileIsAnsweredWithASentence() throws Exception {
        assertThat(offer("approval-outcome", new byte[] {'P', 'K', 3, 4})).contains("geen leesbaar DMN-bestand");
        assertThat(offer("approval-outcome", new byte[2 * 1024 * 1024])).contains("groter dan 1 MB");
        assertThat(offer(
                        "approval-outcome",
                        dmn("approval-outcome")
                                .replaceFirst("&lt; minAanwezig", "&lt; minAanwezigen")
                                .getBytes(UTF_8)))
                .contains("vraagt iets wat het proces niet geeft: minAanwezigen");
        assertThat(offer(
                        "approval-outcome",
                        dmn("approval-outcome")
                                .replaceFirst("&lt; minAanwezig", "&lt; &lt;")
                                .getBytes(UTF_8)))
                .contains("Rij 3")
                .contains("Zetels die antwoordden");
        assertThat(database.queryForObject("select count(*) from rules_proposal where note = 'Waarom'", Integer.class))
                .isZero();
    }

    @Test
    void aJudgementWithoutAnAnswerOrAReasonSaysWhatIsMissing() throws Exception {
        var table = "approval-outcome";
        var id = people.as(KEEPER, () -> changes.propose(table, otherSource(table, "T4_3"), "Bron verduidelijkt"));
        assertThat(body(browser.perform(post("/rules/" + id + "/approve-table")
                                .param("reason", "x")
                                .with(csrf())
                                .with(as(CHAIR)))
                        .andReturn()))
                .contains("Kies ja of nee");
        assertThat(body(browser.perform(post("/rules/" + id + "/approve-table")
                                .param("approved", "false")
                                .with(csrf())
                                .with(as(CHAIR)))
                        .andReturn()))
                .contains("Geef een reden");
        rounds.fill(CHAIR, "/rules/%s/approve-table".formatted(id), "approved", "false", "reason", "Nog niet");
        assertThat(rules.proposal(id).state()).isEqualTo(State.REFUSED);
        people.awaitTasks(CHAIR, table, "approveTable", 0);
    }

    private String offer(String table, byte[] file) throws Exception {
        return body(browser.perform(multipart("/rules/" + table + "/propose")
                        .file(new MockMultipartFile("file", "x.dmn", "application/xml", file))
                        .param("note", "Waarom")
                        .with(csrf())
                        .with(as(KEEPER)))
                .andReturn());
    }

    private String page(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn();
        assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
        return body(answer);
    }

    private static String body(org.springframework.test.web.servlet.MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(UTF_8);
    }

    private RequestPostProcessor as(String account) {
        return user(accounts.loadUserByUsername(account));
    }

    private static byte[] talked() {
        return dmn(ROUTE)
                .replaceFirst("(<outputEntry id=\"T3_9_raadsrol\"><text>).*?</text>", "$1\"bespreken\"</text>")
                .getBytes(UTF_8);
    }

    private static byte[] otherSource(String table, String row) {
        return dmn(table)
                .replaceFirst("(?s)(<rule id=\"" + row + "\">.*?<description>)", "$1Nagekeken. ")
                .getBytes(UTF_8);
    }

    private String submit() {
        var id = people.as("procesverantwoordelijke", () -> draft(drafting, forTheCoalition()));
        return people.as("procesverantwoordelijke", () -> submission.submitStrategy(id));
    }

    private record Routed(
            ComponentId id,
            String number,
            nl.samenaanzet.decision.Choice advice,
            java.util.List<nl.samenaanzet.decision.Ground> grounds) {

        static Routed of(RouteView route) {
            return new Routed(route.id(), route.number(), route.advice(), route.grounds());
        }
    }

    /** Every seat says yes; then the tables advise. */
    private Routed routed(String number) {
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        var task = people.awaitTask("procesverantwoordelijke", number, "confirmRoute");
        return Routed.of(decision.route(ComponentId.of(task.subject())));
    }
}
