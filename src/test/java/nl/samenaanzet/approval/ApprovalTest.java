package nl.samenaanzet.approval;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.approval.clock.Scheduling.ActKind;
import nl.samenaanzet.approval.clock.Scheduling.ActView;
import nl.samenaanzet.approval.counting.OutcomeReasons;
import nl.samenaanzet.approval.judged.JudgedTexts;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The ballot with database, events, engine and pages: its clock, its text, and two people at once. */
@ApplicationTest
class ApprovalTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);
    private static final Vote REMARK = new Vote(Answer.CONSENT_WITH_REMARK, "Denk aan de verlichting", false);
    private static final Vote NO = new Vote(Answer.OBJECTION, "Niet veilig genoeg om te proberen", false);

    private static final Tested FAILS = new Tested(true, false, true, true, "Dit gaat over een persoon");

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Autowired
    Approval approval;

    @Autowired
    OutcomeReasons reasons;

    @Autowired
    Settling settling;

    @Autowired
    Scheduling scheduling;

    @Autowired
    JudgedTexts texts;

    @Autowired
    EntityManagerFactory database;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void anExtendedBallotSaysSoAndMovesTheTasksOfTheSeats() throws Exception {
        var ballot = opened();
        var before = approval.ballot(ballot);
        assertThatThrownBy(() -> people.does(OWNER, () -> scheduling.extendBallot(ballot, 5, " ")))
                .hasMessage("approval.refusal.noActReason");
        assertThatThrownBy(() -> people.does(OWNER, () -> scheduling.extendBallot(ballot, 31, "x")))
                .hasMessage("approval.refusal.days");
        assertThatThrownBy(() -> people.does(OWNER, () -> scheduling.resumeBallot(ballot, "x")))
                .hasMessage("approval.refusal.notPaused");
        people.does(OWNER, () -> scheduling.extendBallot(ballot, 5, "Twee zetels waren op reis"));
        var now = approval.ballot(ballot);
        assertThat(now.clock().closesAt())
                .isAfterOrEqualTo(before.clock().closesAt().plus(Duration.ofDays(6)));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> now.clock()
                        .closesAt()
                        .equals(people.tasks("kernteam3", now.number(), "castVote")
                                .getFirst()
                                .due()));
        assertThat(page("kernteam3", ballot))
                .contains("Twee zetels waren op reis", "Verlengd")
                .doesNotContain("??");
        assertThat(scheduling.acts(ballot))
                .extracting(ActView::kind, ActView::closesAt)
                .containsExactly(tuple(ActKind.EXTENDED, now.clock().closesAt()));
    }

    @Test
    void aPausedBallotGivesBackTheWorkingDaysThatWereLeft() throws Exception {
        var ballot = opened();
        var before = approval.ballot(ballot);
        people.does(OWNER, () -> scheduling.pauseBallot(ballot, "Reces"));
        assertThatThrownBy(() -> people.does(OWNER, () -> scheduling.extendBallot(ballot, 5, "x")))
                .hasMessage("approval.refusal.paused");
        assertThat(page("kernteam3", ballot))
                .contains("De klok staat stil sinds", "Antwoord geven")
                .doesNotContain("??");
        people.does("kernteam3", () -> approval.castVote(ballot, REMARK));
        people.does(OWNER, () -> scheduling.resumeBallot(ballot, "Reces voorbij"));
        assertThat(approval.ballot(ballot).clock().closesAt())
                .as("resumed on the same day")
                .isEqualTo(before.clock().closesAt());
        assertThat(approval.ballot(ballot).clock().pausedAt()).isNull();
    }

    @Test
    void everyAnswerThatTwoPeopleGiveAtOnceForOneSeatIsOneAnswer() throws Exception {
        var ballot = opened();
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var refused = race(
                    () -> people.does(account, () -> approval.castVote(ballot, YES)),
                    () -> people.does(account, () -> approval.castVote(ballot, REMARK)));
            assertThat(refused)
                    .as("the second of seat %d", seat)
                    .singleElement()
                    .satisfies(r ->
                            assertThat(r).isInstanceOf(Refusal.class).hasMessage("approval.refusal.alreadyAnswered"));
        }
        var view = approval.ballot(ballot);
        assertThat(view.answers()).hasSize(8);
        assertThat(story(view.strategy(), "approval.happened.SEAT_VOTED")).isEqualTo(8);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> approval.ballot(ballot).outcome() == BallotOutcome.CONSENT);
        assertThat(reasons.of(ballot).orElseThrow()).satisfies(ground -> {
            assertThat(ground.rule()).isEqualTo("T4-5");
            assertThat(ground.source()).contains("pulsarpartners.nl");
            assertThat(ground.inputs())
                    .containsEntry("aanwezig", 8)
                    .containsEntry("minVoor", 5)
                    .containsEntry("zetels", 8)
                    .hasSize(18);
            assertThat(ground.sha256()).hasSize(64);
        });
        assertThat(page("lezer", ballot))
                .contains("Niemand heeft bezwaar en genoeg zetels stemmen in. Dat is consent.", "Quorum gehaald: 8")
                .doesNotContain("??");
    }

    @Test
    void theSameAnswerTwiceAtOnceIsOneAnswerAndNoRefusal() throws Exception {
        var ballot = opened();
        assertThat(race(
                        () -> people.does("kernteam1", () -> approval.castVote(ballot, YES)),
                        () -> people.does("kernteam1", () -> approval.castVote(ballot, YES))))
                .isEmpty();
        assertThat(story(approval.ballot(ballot).strategy(), "approval.happened.SEAT_VOTED"))
                .isEqualTo(1);
    }

    @Test
    void theLastAnswerAndTakingTheBallotBackDoNotBothHappen() throws Exception {
        for (int i = 0; i < 3; i++) {
            var ballot = opened();
            for (int seat = 1; seat <= 7; seat++) {
                people.does("kernteam" + seat, () -> approval.castVote(ballot, YES));
            }
            var refused = race(
                    () -> people.does("kernteam8", () -> approval.castVote(ballot, YES)),
                    () -> people.does(OWNER, () -> settling.withdrawBallot(ballot, "Te vroeg")));
            assertThat(refused).hasSize(1);
            var taken = approval.ballot(ballot).outcome() == BallotOutcome.INGETROKKEN;
            assertThat(approval.ballot(ballot).answers()).hasSize(taken ? 7 : 8);
            assertThat(scheduling.acts(ballot))
                    .as("the record shows nothing that did not happen")
                    .hasSize(taken ? 1 : 0);
        }
    }

    @Test
    void theNextRoundShowsWhatChangedAndTheAnswersFromBefore() throws Exception {
        var first = opened();
        var strategy = approval.ballot(first).strategy();
        var number = approval.ballot(first).number();
        for (int seat = 1; seat <= 8; seat++) {
            people.does("kernteam" + seat, () -> approval.castVote(first, NO));
        }
        people.testObjections(approval, first);
        people.awaitTask(OWNER, number, "reviseStrategy");
        people.does(OWNER, () -> {
            drafting.rewrite(
                    strategy, new StrategyText("Ambitiestrategie veilige buurten", "Samen voor rustige buurten."));
            submission.reviseStrategy(strategy);
        });
        var second = people.awaitBallot("kernteam1", number);
        var page = page("kernteam1", second);
        assertThat(page)
                .containsSubsequence(
                        "Zo wordt besloten",
                        "Sluit op",
                        "Samen voor rustige buurten.",
                        "Wat is er veranderd sinds ronde 1",
                        "<del",
                        "veilige ",
                        "<ins",
                        "rustige ",
                        "Eerdere rondes",
                        "Niet veilig genoeg om te proberen",
                        "strategie.txt",
                        "Antwoord geven",
                        "Wie heeft geantwoord")
                .doesNotContain("??");
        assertThat(page("kernteam1", first)).as("what was judged then").contains("Samen voor veilige buurten.");
        assertThat(texts.body(second)).contains("rustige");
        assertThat(approval.ballot(first).answers())
                .allSatisfy(a -> assertThat(a.about())
                        .isEqualTo(approval.ballot(first).text().sha256()));
        assertThat(approval.ballot(second).text().sha256())
                .isNotEqualTo(approval.ballot(first).text().sha256());
    }

    @Test
    void anObjectionThatFailsAQuestionDoesNotCountAndItsSeatReadsWhy() throws Exception {
        var ballot = opened();
        for (int seat = 1; seat <= 7; seat++) {
            people.does("kernteam" + seat, () -> approval.castVote(ballot, YES));
        }
        people.does("kernteam8", () -> approval.castVote(ballot, NO));
        var seat = approval.ballot(ballot).objections().getFirst().seat();
        assertThat(approval.ballot(ballot).open())
                .as("the four questions were not asked yet")
                .isTrue();
        assertThat(page("kernteam1", ballot))
                .contains("Niet veilig genoeg om te proberen", "/test-objection/" + seat)
                .doesNotContain("??");
        assertThat(page("lezer", ballot)).doesNotContain("Niet veilig genoeg om te proberen");
        assertThatThrownBy(() -> people.does(OWNER, () -> approval.testObjection(ballot, seat, FAILS)))
                .as("the kernteam asks")
                .isInstanceOf(AccessDeniedException.class);
        people.does("kernteam1", () -> approval.testObjection(ballot, seat, FAILS));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> approval.ballot(ballot).outcome() == BallotOutcome.CONSENT);
        assertThat(page("kernteam8", ballot))
                .contains("Uw bezwaar is vastgelegd, maar telt niet mee", "Dit gaat over een persoon")
                .doesNotContain("??");
        assertThat(story(approval.ballot(ballot).strategy(), "approval.happened.OBJECTION_FAILS"))
                .isEqualTo(1);
        assertThat(approval.ballot(ballot).answers()).as("it stays on record").hasSize(8);
    }

    @Test
    void tooLongAReasonIsRefusedInWordsAndNothingIsRecorded() throws Exception {
        var ballot = opened();
        var answer = post("/approval/%s/cast-vote".formatted(ballot))
                .with(csrf())
                .with(user(accounts.loadUserByUsername("kernteam4")))
                .param("answer", "OBJECTION")
                .param("reason", "a".repeat(10_000));
        assertThat(browser.perform(answer)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 2.000 tekens.");
        assertThat(approval.ballot(ballot).answers()).isEmpty();
        assertThat(story(approval.ballot(ballot).strategy(), "approval.happened.SEAT_VOTED"))
                .isZero();
    }

    @Test
    void anAnswerCostsFewStatements() {
        var begun =
                Timestamp.from(Instant.now()); // what an earlier class left in the outbox is told again in its own time
        var ballot = opened();
        people.does("kernteam1", () -> approval.castVote(ballot, YES));
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var most = Long.MAX_VALUE;
            for (int seat = 2; seat <= 7; seat++) {
                var account = "kernteam" + seat;
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> jdbc.queryForObject(
                                        "select count(*) from event_publication where publication_date >= ?",
                                        Integer.class,
                                        begun)
                                == 0);
                statistics.clear();
                people.does(account, () -> approval.castVote(ballot, YES));
                most = Math.min(most, statistics.getPrepareStatementCount());
            }
            assertThat(most)
                    .as("the quietest of six: listeners of earlier answers run beside it")
                    .isLessThanOrEqualTo(20);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private BallotId opened() {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        return people.awaitBallot("kernteam1", number);
    }

    private String page(String account, BallotId ballot) throws Exception {
        return browser.perform(get("/approval/" + ballot).with(user(accounts.loadUserByUsername(account))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private long story(StrategyId strategy, String what) {
        return journal.of(strategy).stream()
                .filter(line -> line.what().equals(what))
                .count();
    }

    /**
     * Both begin at the same moment.
     *
     * @return what was refused
     */
    private static List<Throwable> race(Runnable one, Runnable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<?>>();
            for (var act : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    act.run();
                    return null;
                }));
            }
            var refused = new ArrayList<Throwable>();
            for (var each : running) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                }
            }
            return refused;
        }
    }
}
