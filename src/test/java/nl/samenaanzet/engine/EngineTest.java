package nl.samenaanzet.engine;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.camunda.client.api.response.ActivatedJob;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.engine.Engine.TaskRef;
import nl.samenaanzet.engine.task.UserTasks;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the domain tells the engine: after the commit, once, and again when it could not be told. */
@ApplicationTest
class EngineTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Engine engine;

    @Autowired
    UserTasks userTasks;

    @Autowired
    EngineStatus status;

    @Autowired
    Models models;

    @Autowired
    Acting people;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsRolledBackIsNeverTold() {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        var lost = people.as(
                OWNER,
                () -> transaction.execute(tx -> {
                    var number = submission.submitStrategy(id);
                    tx.setRollbackOnly();
                    return number;
                }));
        assertThat(dossiers.byId(id).stage().status()).isEqualTo(Status.DRAFT);

        var kept = submitted();
        people.awaitTask("kernteam1", kept, "castVote");
        assertThat(lost).as("the number of what was rolled back is given again").isEqualTo(kept);
        assertThat(dossiers.byId(id).number()).isNull();
        assertThat(count(
                        "select count(*) from engine_instance where dossier_number = ? and process = 'approval'", kept))
                .isEqualTo(1);
    }

    @Test
    void aRepeatedStartIsHarmless() {
        var number = submitted();
        people.awaitTask("kernteam1", number, "castVote");
        var id = dossiers.byNumber(number).id().toString();
        engine.start(
                "ambition.strategySubmitted",
                number,
                Map.of("strategyId", id, "dossierNumber", number, "dossierTitle", "nog eens", "round", 1));
        people.awaitTask("kernteam1", submitted(), "castVote");
        assertThat(count(
                        "select count(*) from engine_task where step = 'castVote' and subject in "
                                + "(select cast(id as varchar(64)) from approval_ballot where dossier_number = ?)",
                        number))
                .isEqualTo(1);
    }

    @Test
    void theSameActCompletesATaskOnce() {
        var number = submitted();
        var subject = people.awaitTask("kernteam1", number, "castVote").subject();
        var task = new TaskRef("approval", "castVote", subject);
        engine.complete(task, "act-1", Instant.now(), Map.of());
        engine.complete(task, "act-1", Instant.now(), Map.of());
        assertThatThrownBy(() -> engine.complete(task, "act-2", Instant.now(), Map.of()))
                .as("another act waits for another opening")
                .isInstanceOf(TaskNotOpen.class);
        assertThat(count("select count(*) from engine_task where subject = ? and act_id = 'act-1'", subject))
                .isEqualTo(1);
    }

    @Test
    void anActCountsForTheTaskThatWasAskedAnewAfterTheEngineWithdrewTheFirst() {
        var number = submitted();
        var subject = people.awaitTask("kernteam1", number, "castVote").subject();
        var asked = database.queryForObject("select job_key from engine_task where subject = ?", Long.class, subject);
        database.update("update engine_task set job_key = -job_key where subject = ?", subject);
        var task = new TaskRef("approval", "castVote", subject);
        assertThatThrownBy(() -> engine.complete(task, "act-late", Instant.now(), Map.of()))
                .as("the engine does not know the job any more")
                .isInstanceOf(TaskNotOpen.class);
        userTasks.offered(job(asked, subject), Duration.ofMinutes(10));
        engine.complete(task, "act-late", Instant.now(), Map.of());
        assertThat(database.queryForList("select act_id from engine_task where subject = ?", String.class, subject))
                .as("the one task, under the job that the engine waits for")
                .containsExactly("act-late");
    }

    @Test
    void anActWaitsAWhileForATaskThatMayBeAskedAnew() {
        var subject = UUID.randomUUID().toString();
        withdrawnUnseen(subject);
        var task = new TaskRef("approval", "castVote", subject);
        assertThatThrownBy(() -> engine.complete(task, "act-alone", Instant.now(), Map.of()))
                .isInstanceOf(TaskNotOpen.class);
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptionsInstanceOf(TaskNotOpen.class)
                .until(() -> {
                    engine.complete(task, "act-alone", Instant.now(), Map.of());
                    return true;
                });
        assertThat(count("select count(*) from engine_task where subject = ? and act_id = 'act-alone'", subject))
                .as("nothing came: it was this act that ended the task, before a crash")
                .isEqualTo(1);
    }

    /** A task of a minute ago that the engine does not know any more, which we have not heard yet. */
    private void withdrawnUnseen(String subject) {
        var job = job(-1L - UUID.randomUUID().getLeastSignificantBits() >>> 2, subject);
        userTasks.offered(job, Duration.ofMinutes(10));
        database.update(
                "update engine_task set opened_at = ? where job_key = ?",
                Timestamp.from(Instant.now().minusSeconds(60)),
                job.getKey());
    }

    private static ActivatedJob job(long key, String subject) {
        var job = mock(ActivatedJob.class);
        when(job.getKey()).thenReturn(key);
        when(job.getBpmnProcessId()).thenReturn("approval");
        when(job.getElementId()).thenReturn("castVote");
        when(job.getVariablesAsMap()).thenReturn(Map.of("subjectId", subject));
        when(job.getCustomHeaders()).thenReturn(Map.of("io.camunda.zeebe:candidateGroups", "[\"kernteam\"]"));
        return job;
    }

    @Test
    void whatIsNotOpenYetIsTriedAgain() {
        var task = new TaskRef("approval", "castVote", UUID.randomUUID().toString());
        assertThatThrownBy(() -> engine.complete(task, "act", Instant.now(), Map.of()))
                .isInstanceOf(TaskNotOpen.class);
    }

    @Test
    void theOutboxIsEmptyWhenEverythingIsTold() {
        people.awaitTask("kernteam1", submitted(), "castVote");
        await().atMost(Duration.ofSeconds(15)).until(() -> status.status().outbox() == 0);
        assertThat(status.status().reachable()).isTrue();
    }

    @Test
    void everyDeployedModelIsKeptWithItsHash() {
        people.awaitTask("kernteam1", submitted(), "castVote");
        for (var id : List.of("ambition", "approval", "decision", "council", "decision-route", "approval-outcome")) {
            var model = models.newest(id);
            assertThat(model.version()).isPositive();
            assertThat(model.sha256()).matches("[0-9a-f]{64}");
            assertThat(model.xml()).contains("id=\"" + id + "\"");
        }
    }

    private String submitted() {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        return people.as(OWNER, () -> submission.submitStrategy(id));
    }

    private int count(String query, Object argument) {
        return database.queryForObject(query, Integer.class, argument);
    }
}
