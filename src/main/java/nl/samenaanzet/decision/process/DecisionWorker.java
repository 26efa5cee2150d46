package nl.samenaanzet.decision.process;

import static nl.samenaanzet.decision.process.Grounds.code;
import static nl.samenaanzet.decision.process.Grounds.inputs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CompetentBody;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.Zone;
import nl.samenaanzet.decision.process.Grounds.Asked;
import nl.samenaanzet.decision.question.Questionnaire;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/decision.bpmn}. */
@ProcessWorker(process = "decision")
class DecisionWorker {

    private final Decision decision;
    private final Questionnaire questionnaire;
    private final Models models;
    private final Grounds grounds;

    DecisionWorker(Decision decision, Questionnaire questionnaire, Models models, Grounds grounds) {
        this.decision = decision;
        this.questionnaire = questionnaire;
        this.models = models;
        this.grounds = grounds;
    }

    record Subject(String componentId) {}

    /**
     * @param facts the inputs of T1, T2 and T3, each a variable; complete when no further answer can change the route
     */
    record Collected(
            boolean factsComplete,
            List<String> missingFacts,
            @JsonAnyGetter Map<String, Object> facts) {}

    public Collected collectFacts(Subject in) {
        var facts = decision.collectFacts(ComponentId.of(in.componentId()));
        var next = questionnaire.progress(facts).next();
        return new Collected(next == null, next == null ? List.of() : List.of(next.column()), facts.codes());
    }

    /** @param variables the answers among the other variables */
    record Advised(
            String componentId,
            String dossierNumber,
            BallotOutcome ballotOutcome,
            Compass compass,
            Competence competence,
            Advice advice,
            @JsonAnySetter Map<String, Object> variables) {}

    record Compass(Zone zone, Zone.Next vervolg, String regel) {}

    record Competence(CompetentBody bevoegd, CompetentBody.Paper stuk, String regel) {}

    record Advice(RouteName route, CouncilRole raadsrol, String regel) {}

    public void recordAdvice(Advised in) {
        var advice = new Choice(in.advice().route(), in.advice().raadsrol());
        var facts = Facts.of(in.variables());
        var asked = List.of(
                asked("decision-compass", in.compass().regel(), facts, Map.of()),
                asked("decision-competence", in.competence().regel(), facts, Map.of()),
                asked(
                        "decision-route",
                        in.advice().regel(),
                        facts,
                        inputs(
                                "kernteam",
                                code(in.ballotOutcome()),
                                "coalitie",
                                CoalitionAnswer.JA.code(),
                                "bevoegd",
                                code(in.competence().bevoegd()),
                                "zone",
                                code(in.compass().zone()))));
        decision.recordAdvice(ComponentId.of(in.componentId()), in.dossierNumber(), grounds.of(advice, asked));
    }

    /** @param others what the table is asked besides the facts */
    private Asked asked(String table, String rule, Facts facts, Map<String, Object> others) {
        var inputs = new LinkedHashMap<>(others);
        inputs.putAll(facts.codes(table));
        return new Asked(TableVersion.of(models.inUse(table)), rule, inputs);
    }

    record Decided(String componentId, Resolution councilOutcome) {}

    public void recordResult(Decided in) {
        decision.recordResult(ComponentId.of(in.componentId()), in.councilOutcome());
    }

    public void recordReturn(Decided in) {
        decision.recordReturn(ComponentId.of(in.componentId()), in.councilOutcome());
    }
}
