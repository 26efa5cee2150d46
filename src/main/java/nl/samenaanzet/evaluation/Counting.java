package nl.samenaanzet.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.ProgrammePace.Tempo;
import nl.samenaanzet.theoryofchange.Shortfalls;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what table {@code evaluation-advice} (T6) asks about a round. What nobody knows stays null. */
@Service
public class Counting {

    private final Evaluations evaluations;
    private final RoundFigures figures;
    private final Shortfalls shortfalls;
    private final ObjectProvider<ProgrammePace> planning;
    private final EvaluationProperties properties;

    Counting(
            Evaluations evaluations,
            RoundFigures figures,
            Shortfalls shortfalls,
            ObjectProvider<ProgrammePace> planning,
            EvaluationProperties properties) {
        this.evaluations = evaluations;
        this.figures = figures;
        this.shortfalls = shortfalls;
        this.planning = planning;
        this.properties = properties;
    }

    /** The inputs of T6 by their names there, thresholds included. */
    @Transactional(readOnly = true)
    public Map<String, Object> inputs(EvaluationId id) {
        var evaluation = evaluations.byId(id);
        var round = figures.of(evaluation);
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("sectoren", round.sectors());
        inputs.put("bewonersPct", round.residentsPct());
        inputs.put("blokkerend", shortfalls.blocking(evaluation.of().ambitionCode()));
        inputs.put("effectief", round.effective());
        inputs.put("haalbaar", round.feasible());
        inputs.put(
                "tempo",
                planning.stream()
                        .findFirst()
                        .map(p -> p.of(evaluation.of().trackId()))
                        .map(Tempo::code)
                        .orElse(null));
        inputs.put("eersteAmbitie", evaluation.of().firstAmbition());
        inputs.put("leerpunten", round.lessons());
        inputs.put("minSectoren", properties.minSectoren());
        inputs.put("minBewonersPct", properties.minBewonersPct());
        inputs.put("minScore", properties.minScore());
        return inputs;
    }
}
