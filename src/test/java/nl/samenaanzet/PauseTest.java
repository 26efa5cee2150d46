package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.FollowUp;
import nl.samenaanzet.approval.Settling;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.approval.clock.Scheduling;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.outcome.Outcomes;
import nl.samenaanzet.outcome.Outcomes.StatementView;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pause, and a round without quorum. */
@ApplicationTest
class PauseTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);

    @Autowired
    FormRounds rounds;

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Approval approval;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Settling settling;

    @Autowired
    Outcomes outcomes;

    @Autowired
    ZeebeTestEngine zeebe;

    /** After the leap the engine's clock is far ahead, so each closing time is reached as soon as it counts. */
    @Test
    void aPauseOutlivesTheTermAndARoundWithoutQuorumIsCalledAgainAndThenHandedOver() throws Exception {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        var ballot = people.awaitBallot("kernteam1", number);
        people.does(OWNER, () -> scheduling.pauseBallot(ballot, "Zomerreces"));
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        people.tasks("kernteam1", number, "castVote").getFirst().due() == null);
        zeebe.increaseTime(Duration.ofDays(100));
        people.does("kernteam1", () -> approval.castVote(ballot, YES));
        assertThat(approval.ballot(ballot).open()).isTrue();
        people.awaitTasks("kernteam2", number, "castVote", 1);

        people.does(OWNER, () -> scheduling.resumeBallot(ballot, "Reces voorbij"));
        people.awaitTask(OWNER, number, "settleRound");
        rounds.fill(
                OWNER,
                "/ambition/%s/settle-round".formatted(approval.ballot(ballot).strategy()),
                "followUp",
                "AGAIN",
                "note",
                "Het was vakantie");
        assertThatThrownBy(() -> people.does(OWNER, () -> settling.settleRound(ballot, FollowUp.REVISE, "x")))
                .hasMessage("approval.refusal.settled");
        await().atMost(Duration.ofSeconds(20)).until(() -> approval.rounds(id).size() == 2);
        var again = approval.rounds(id).getFirst();
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.subject().objectionRound())
                .as("calling again is no round of amending")
                .isEqualTo(1);
        assertThat(again.text().sha256())
                .as("the same text")
                .isEqualTo(approval.ballot(ballot).text().sha256());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> approval.ballot(again.id()).outcome() == BallotOutcome.GEEN_QUORUM);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> people.tasks(OWNER, number, "settleRound").stream()
                        .anyMatch(task -> task.subject().equals(id.toString())));
        people.does(OWNER, () -> settling.settleRound(again.id(), FollowUp.COALITION, "Zo gaat het niet"));
        people.awaitTask(OWNER, number, "confirmRoute");
        assertThat(people.awaitTask(OWNER, number, "stateOutcome").subject())
                .isEqualTo(again.id().toString());
        assertThat(outcomes.of(id))
                .as("the round that was called again has no outcome to word")
                .extracting(StatementView::ballot)
                .containsExactly(again.id());
        assertThat(dossiers.byId(id).stage().outcome()).isEqualTo(BallotOutcome.NAAR_COALITIE);
    }
}
