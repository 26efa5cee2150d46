package nl.samenaanzet.evaluation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.evaluation.Counting;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.Advice;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Evaluations.Round;
import nl.samenaanzet.evaluation.ProgrammePace.Tempo;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import tools.jackson.databind.json.JsonMapper;

/** The service tasks of {@code bpmn/evaluation.bpmn}. */
@ProcessWorker(process = "evaluation")
class EvaluationWorker {

    private static final String TABLE = "evaluation-advice";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Evaluations evaluations;
    private final Counting counting;
    private final Models models;

    EvaluationWorker(Evaluations evaluations, Counting counting, Models models) {
        this.evaluations = evaluations;
        this.counting = counting;
        this.models = models;
    }

    record Held(
            String trackId,
            String ambitionCode,
            int round,
            String workshopId,
            boolean firstAmbition,
            String dossierTitle) {}

    record Opened(String evaluationId, String formsCloseAt) {}

    record Subject(String evaluationId) {}

    /** The inputs of the table, by their names there. */
    record Count(
            Object sectoren,
            Object bewonersPct,
            Object blokkerend,
            Object effectief,
            Object haalbaar,
            Tempo tempo,
            Object eersteAmbitie,
            Object leerpunten,
            Object minSectoren,
            Object minBewonersPct,
            Object minScore) {}

    record Answer(Action actie, String regel) {}

    record Advised(
            String evaluationId,
            Answer advice,
            Object sectoren,
            Object bewonersPct,
            Object blokkerend,
            Object effectief,
            Object haalbaar,
            Tempo tempo,
            Object eersteAmbitie,
            Object leerpunten,
            Object minSectoren,
            Object minBewonersPct,
            Object minScore) {

        private Map<String, Object> inputs() {
            var inputs = new LinkedHashMap<String, Object>();
            inputs.put("sectoren", sectoren);
            inputs.put("bewonersPct", bewonersPct);
            inputs.put("blokkerend", blokkerend);
            inputs.put("effectief", effectief);
            inputs.put("haalbaar", haalbaar);
            inputs.put("tempo", tempo == null ? null : tempo.code());
            inputs.put("eersteAmbitie", eersteAmbitie);
            inputs.put("leerpunten", leerpunten);
            inputs.put("minSectoren", minSectoren);
            inputs.put("minBewonersPct", minBewonersPct);
            inputs.put("minScore", minScore);
            return inputs;
        }
    }

    public Opened openEvaluation(Held in) {
        var opened = evaluations.openEvaluation(new Round(
                UUID.fromString(in.trackId()),
                in.ambitionCode(),
                in.round(),
                WorkshopId.of(in.workshopId()),
                in.firstAmbition(),
                in.dossierTitle()));
        return new Opened(opened.id().toString(), opened.forms().closeAt().toString());
    }

    public Count countForms(Subject in) {
        var id = EvaluationId.of(in.evaluationId());
        evaluations.countForms(id);
        return JSON.convertValue(counting.inputs(id), Count.class);
    }

    public void recordAdvice(Advised in) {
        var table = models.inUse(TABLE);
        evaluations.recordAdvice(
                EvaluationId.of(in.evaluationId()),
                new Advice(
                        in.advice().actie(),
                        in.advice().regel(),
                        table.version(),
                        table.sha256(),
                        JSON.writeValueAsString(in.inputs())));
    }
}
