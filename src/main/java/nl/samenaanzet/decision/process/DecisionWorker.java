package nl.samenaanzet.decision.process;

import static nl.samenaanzet.decision.process.Grounds.code;
import static nl.samenaanzet.decision.process.Grounds.inputs;

import java.util.List;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Questionnaire;
import nl.samenaanzet.decision.process.Grounds.Asked;
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

    record Subject(String componentId) { }

    /** The inputs of T1, T2 and T3, by the names of the tables; complete when no further answer can change the route. */
    record Collected(boolean factsComplete, List<String> missingFacts, String onderwerp, String gedekt,
            String besluitNodig, String binnenRaadsdoelen, String eigenaarschap, Boolean wensenGewogen,
            Boolean afsprakenVast, Boolean ingrijpend, Boolean raadVerzoekt, Boolean grondslag,
            Boolean raadWilGesprek) { }

    public Collected collectFacts(Subject in) {
        var facts = decision.collectFacts(ComponentId.of(in.componentId()));
        var next = questionnaire.progress(facts).next();
        return new Collected(next == null, next == null ? List.of() : List.of(next), code(facts.onderwerp()), code(facts.gedekt()),
                code(facts.besluitNodig()), code(facts.binnenRaadsdoelen()), code(facts.eigenaarschap()),
                facts.wensenGewogen(), facts.afsprakenVast(), facts.ingrijpend(), facts.raadVerzoekt(),
                facts.grondslag(), facts.raadWilGesprek());
    }

    record Advised(String componentId, String dossierNumber, boolean secondEyes, String ballotOutcome, Compass compass, Competence competence, Advice advice,
            String onderwerp, String gedekt, String besluitNodig, String binnenRaadsdoelen, String eigenaarschap,
            Boolean wensenGewogen, Boolean afsprakenVast, Boolean ingrijpend, Boolean raadVerzoekt, Boolean grondslag,
            Boolean raadWilGesprek) { }

    record Compass(String zone, String vervolg, String regel) { }

    record Competence(String bevoegd, String stuk, String regel) { }

    record Advice(String route, String raadsrol, String regel) { }

    public void recordAdvice(Advised in) {
        var advice = new Choice(in.advice().route(), in.advice().raadsrol());
        var asked = List.of(
                asked("decision-compass", in.compass().regel(), "besluitNodig", in.besluitNodig(),
                        "binnenRaadsdoelen", in.binnenRaadsdoelen(), "eigenaarschap", in.eigenaarschap(),
                        "wensenGewogen", in.wensenGewogen(), "afsprakenVast", in.afsprakenVast()),
                asked("decision-competence", in.competence().regel(), "onderwerp", in.onderwerp(),
                        "gedekt", in.gedekt(), "ingrijpend", in.ingrijpend(), "raadVerzoekt", in.raadVerzoekt(),
                        "grondslag", in.grondslag()),
                asked("decision-route", in.advice().regel(), "kernteam", in.ballotOutcome(), "coalitie", "ja",
                        "bevoegd", in.competence().bevoegd(), "zone", in.compass().zone(),
                        "raadWilGesprek", in.raadWilGesprek()));
        decision.recordAdvice(ComponentId.of(in.componentId()), in.dossierNumber(), grounds.of(advice, asked), in.secondEyes());
    }

    private Asked asked(String table, String rule, Object... namesAndValues) {
        return new Asked(TableVersion.of(models.inUse(table)), rule, inputs(namesAndValues));
    }

    record Decided(String componentId, String councilOutcome) { }

    public void recordResult(Decided in) {
        decision.recordResult(ComponentId.of(in.componentId()), in.councilOutcome());
    }

    public void recordReturn(Decided in) {
        decision.recordReturn(ComponentId.of(in.componentId()), in.councilOutcome());
    }
}
