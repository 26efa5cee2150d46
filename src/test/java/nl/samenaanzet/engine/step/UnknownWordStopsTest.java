package nl.samenaanzet.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.impl.CamundaObjectMapper;
import java.util.Map;
import nl.samenaanzet.ambition.Fact.Gedekt;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.engine.Incidents;
import nl.samenaanzet.words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

/**
 * A word of a table or a process that no code knows stops the step with an incident, which names it to the process
 * owner.
 */
class UnknownWordStopsTest {

    private final Incidents incidents = mock(Incidents.class);
    private final JobClient client = mock(JobClient.class, RETURNS_DEEP_STUBS);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "decision-compass.zone                | decision.DecisionWorker.recordAdvice       | {'compass': {'zone': 'ergens'}}",
                "decision-compass.vervolg             | decision.DecisionWorker.recordAdvice       | {'compass': {'vervolg': 'ergens'}}",
                "decision-competence.bevoegd          | decision.DecisionWorker.recordAdvice       | {'competence': {'bevoegd': 'ergens'}}",
                "decision-competence.stuk             | decision.DecisionWorker.recordAdvice       | {'competence': {'stuk': 'ergens'}}",
                "decision-route.route                 | decision.DecisionWorker.recordAdvice       | {'advice': {'route': 'ergens'}}",
                "decision-route.raadsrol              | decision.DecisionWorker.recordAdvice       | {'advice': {'raadsrol': 'ergens'}}",
                "decision-route.kernteam              | decision.DecisionWorker.recordAdvice       | {'ballotOutcome': 'ergens'}",
                "Resolution                           | decision.DecisionWorker.recordResult       | {'councilOutcome': 'ergens'}",
                "approval-outcome.uitkomst            | approval.ApprovalWorker.recordOutcome      | {'outcome': {'uitkomst': 'ergens'}}",
                "approval-outcome.type                | approval.ApprovalWorker.recordOutcome      | {'ballotId': '0', 'outcome': {}, 'count': {'type': 'ergens'}}",
                "evaluation-advice.actie              | evaluation.EvaluationWorker.recordAdvice   | {'advice': {'actie': 'ergens'}}",
                "evaluation-advice.tempo              | evaluation.EvaluationWorker.recordAdvice   | {'tempo': 'ergens'}",
                "publication-terms.termijn            | publication.PublicationWorker.recordDuties | {'terms': [{'termijn': 'ergens'}]}",
                "publication-terms.wie                | publication.PublicationWorker.recordDuties | {'terms': [{'wie': 'ergens'}]}",
                "publication-terms.wanneer            | publication.PublicationWorker.recordDuties | {'terms': [{'wanneer': 'ergens'}]}"
            })
    void whatATableSays(String column, String step, String variables) throws Exception {
        var said = stopped(RealStep.of(step), variables.replace('\'', '"'));
        assertThat(said).contains("het woord \"ergens\" is onbekend").contains(column);
    }

    /** Table T5 is asked within a step, and so may be any other. */
    @Test
    void whatAStepMeetsOnItsWay() throws Exception {
        var said = stopped(step("asks"), "{}");
        assertThat(said)
                .contains(
                        "het woord \"misschien\" is onbekend",
                        "decision-competence.gedekt",
                        "daar alleen: ja, nee, nvt");
    }

    /** Answers to the questions of T1, T2 and T3 come by their names. */
    @Test
    void whatSomebodyAnswered() throws Exception {
        var said = stopped(step("answers"), "{}");
        assertThat(said)
                .contains(
                        "het woord \"maan\" is onbekend",
                        "decision-competence.onderwerp",
                        "begrotingswijziging, jaarstukken");
    }

    /** Steps that meet a word on their way. */
    static class Meeting {

        record Nothing() {}

        public void asks(Nothing in) {
            Word.of(Gedekt.class, "misschien");
        }

        public void answers(Nothing in) {
            Facts.of(Map.of("onderwerp", "maan"));
        }
    }

    private static StepMethod step(String name) throws NoSuchMethodException {
        var method = Meeting.class.getMethod(name, Meeting.Nothing.class);
        method.setAccessible(true);
        return new StepMethod(new Meeting(), method, "test." + name);
    }

    /** Runs it for the last time, and gives what people read then. */
    private String stopped(StepMethod step, String variables) {
        var job = mock(ActivatedJob.class);
        when(job.getRetries()).thenReturn(1);
        when(job.getBpmnProcessId()).thenReturn("test");
        when(job.getVariablesAsType(any()))
                .thenAnswer(asked -> new CamundaObjectMapper().fromJson(variables, asked.getArgument(0)));
        RealStep.runner(incidents).run(step, client, job);
        var said = ArgumentCaptor.forClass(String.class);
        verify(incidents).failed(any(), any(), said.capture());
        verify(incidents, never()).recovered(anyLong());
        verify(client, never()).newCompleteCommand(any(ActivatedJob.class));
        return said.getValue();
    }
}
