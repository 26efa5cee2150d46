package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import java.time.Duration;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What time does. */
@ApplicationTest
class ClosingTimeTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);

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
    ZeebeTestEngine zeebe;

    @Autowired
    JdbcTemplate database;

    @Test
    void atTheClosingTimeTheBallotClosesAndLateAnswersDoNotCount() {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        var ballot = people.awaitBallot("kernteam1", number);
        people.does("kernteam1", () -> approval.castVote(ballot, YES));
        zeebe.increaseTime(Duration.ofDays(12));
        await("reminded before it closes")
                .atMost(Duration.ofSeconds(10))
                .until(() -> approval.ballot(ballot).clock().remindedAt() != null);
        zeebe.increaseTime(Duration.ofDays(4));
        people.awaitTask(OWNER, number, "settleRound");
        assertThat(approval.ballot(ballot).outcome()).isEqualTo(BallotOutcome.GEEN_QUORUM);
        assertThat(dossiers.byId(id).stage().status())
                .as("nobody changes the text meanwhile")
                .isEqualTo(Dossier.Status.IN_APPROVAL);
        people.awaitTasks("kernteam2", number, "castVote", 0);
        assertThatThrownBy(() -> people.does("kernteam2", () -> approval.castVote(ballot, YES)))
                .hasMessage("approval.refusal.closed");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(database.queryForObject(
                                "select withdrawn from engine_task where step = 'castVote' and subject = ?",
                                Boolean.class,
                                ballot.toString()))
                        .as("the engine withdrew the task")
                        .isTrue());
    }
}
