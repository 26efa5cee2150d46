package nl.samenaanzet.outcome;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * From a concluded ballot to the end of its last review, with the real process. Own engine: its clock does not go back.
 */
@ApplicationTest
class OutcomeReviewTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);
    private static final Party CHAIR = new Party(Kind.ROLE, "CHAIR");
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

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
    Approval approval;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Models models;

    @Autowired
    Reviews reviews;

    @Autowired
    ZeebeTestEngine zeebe;

    /** The first deployment of a cold engine takes its time on a busy machine. */
    @BeforeEach
    void theModelsAreDeployed() {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> models.newest("approval-outcome") != null);
    }

    @Test
    void anOutcomeIsStatedReviewedOnItsDayKeptAndAtLastEnded() throws Exception {
        var number = submitted();
        var ballot = concluded(number);
        people.awaitTask(OWNER, number, "confirmRoute");
        page("lezer", get("/outcome/" + ballot))
                .andExpect(content().string(containsString("nog niet in woorden vastgelegd")));

        people.does(
                OWNER,
                () -> outcomes.stateOutcome(
                        ballot,
                        new Stated(
                                "Wij doen het in drie buurten",
                                CHAIR,
                                "Aanmelden bij de corporatie",
                                TODAY.plusDays(40),
                                Set.of(CHAIR))));
        people.awaitTasks(OWNER, number, "stateOutcome", 0);
        assertThat(people.as(OWNER, () -> outcomes.outcome(ballot)).state()).isEqualTo(StatementState.OPEN);
        page("lezer", get("/ambition/dossiers/" + number))
                .andExpect(content().string(containsString("Aanmelden bij de corporatie")))
                .andExpect(content().string(containsString(DayWords.day(TODAY.plusDays(40), Locale.of("nl")))));
        zeebe.increaseTime(Duration.ofDays(30));
        var owner = sending.as(OWNER);
        var move = "/outcome/%s/move-review".formatted(ballot);
        var moving = owner.refused(move, "reviewOn", "31-02-2027", "reason", "x".repeat(501));
        moving.says(
                "reviewOn", "“31-02-2027” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(moving.value("reviewOn")).isEqualTo("31-02-2027");
        var empty = owner.refused(move, "reviewOn", "", "reason", " ");
        empty.says("reviewOn", "Vul een dag in.");
        empty.says("reason", "Schrijf waarom de toets naar een andere dag gaat.");
        assertThat(rounds.fill(
                        OWNER, move, "reviewOn", TODAY.plusDays(60).toString(), "reason", "De zomer valt ertussen"))
                .isEqualTo("/outcome/%s?moved".formatted(ballot));
        zeebe.waitForIdleState(Duration.ofSeconds(10));
        zeebe.increaseTime(Duration.ofDays(20));
        zeebe.waitForIdleState(Duration.ofSeconds(10));
        assertThat(outcomes.outcome(ballot).current().waiting())
                .as("it was moved from day 40 to day 60")
                .isTrue();
        zeebe.increaseTime(Duration.ofDays(25));
        var first = ReviewId.of(people.awaitTask(OWNER, number, "judgeReview").subject());
        assertThat(outcomes.outcome(ballot).state()).isEqualTo(StatementState.REVIEW_DUE);
        assertThatThrownBy(() -> people.does(OWNER, () -> reviews.moveReview(ballot, TODAY.plusDays(90), "te laat")))
                .hasMessage("outcome.refusal.reviewOn.began");
        page(OWNER, get("/review/%s/judge-review".formatted(first)))
                .andExpect(content().string(containsString("Wij doen het in drie buurten")))
                .andExpect(content().string(containsString("Aanmelden bij de corporatie")))
                .andExpect(content().string(not(containsString("??"))));

        people.does(
                OWNER, () -> reviews.judgeReview(first, new Judged(Judgement.KEEP, "Het werkt", TODAY.plusDays(200))));
        people.awaitTasks(OWNER, number, "judgeReview", 0);
        assertThat(outcomes.outcome(ballot).state()).isEqualTo(StatementState.REVIEWED);
        zeebe.waitForIdleState(Duration.ofSeconds(10));
        zeebe.increaseTime(Duration.ofDays(140));
        var second = ReviewId.of(people.awaitTask(OWNER, number, "judgeReview").subject());
        assertThat(second).isNotEqualTo(first);
        var judging = owner.refused(
                "/review/%s/judge-review".formatted(second),
                "judgement",
                "MISSCHIEN",
                "words",
                " ",
                "reviewOn",
                "morgen");
        judging.says("judgement", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        judging.says("words", "Schrijf waarom, of wat er anders moet.");
        judging.says("reviewOn", "“morgen” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(rounds.fill(
                        OWNER,
                        "/review/%s/judge-review".formatted(second),
                        "judgement",
                        "END",
                        "words",
                        "Niet meer nodig"))
                .isEqualTo("/outcome/%s?judged".formatted(ballot));
        people.awaitTasks(OWNER, number, "judgeReview", 0);
        assertThat(outcomes.outcome(ballot).state()).isEqualTo(StatementState.ENDED);

        page("lezer", get("/ambition/dossiers/" + number))
                .andExpect(content().string(containsString("Het besluit geldt niet meer")))
                .andExpect(content().string(containsString("De zomer valt ertussen")))
                .andExpect(content().string(not(containsString("??"))));
        page("kernteam1", get("/outcome/" + ballot)).andExpect(content().string(containsString("Niet meer nodig")));
        page("lezer", get("/outcome").param("state", "ENDED").param("owner", "role:CHAIR"))
                .andExpect(content().string(containsString(number)));
        page("lezer", get("/outcome").param("state", "ENDED").param("owner", "sector:bewoners"))
                .andExpect(content().string(not(containsString(number))));
    }

    private ResultActions page(String who, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(who))));
    }

    private String submitted() {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        return people.as(OWNER, () -> submission.submitStrategy(id));
    }

    /** All eight agree, and the form is asked for. */
    private BallotId concluded(String number) {
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, YES));
        }
        return BallotId.of(people.awaitTask(OWNER, number, "stateOutcome").subject());
    }
}
