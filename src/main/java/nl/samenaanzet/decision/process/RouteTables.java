package nl.samenaanzet.decision.process;

import static nl.samenaanzet.decision.process.Grounds.code;
import static nl.samenaanzet.decision.process.Grounds.inputs;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Advised;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.engine.EngineUnavailable;
import nl.samenaanzet.engine.TableAnswers;
import nl.samenaanzet.people.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks the same three tables as {@code bpmn/decision.bpmn}, in the same order, outside any process. */
@Component
class RouteTables implements RouteRule {

    private final TableAnswers tables;
    private final Grounds grounds;

    RouteTables(TableAnswers tables, Grounds grounds) {
        this.tables = tables;
        this.grounds = grounds;
    }

    /** As if the kernteam gave consent and the coalition agrees. */
    @Override
    public Advised ask(Facts f) {
        var ofCompass = inputs("besluitNodig", code(f.besluitNodig()), "binnenRaadsdoelen", code(f.binnenRaadsdoelen()),
                "eigenaarschap", code(f.eigenaarschap()), "wensenGewogen", f.wensenGewogen(), "afsprakenVast", f.afsprakenVast());
        var compass = answer("decision-compass", ofCompass);
        var ofCompetence = inputs("onderwerp", code(f.onderwerp()), "gedekt", code(f.gedekt()), "ingrijpend", f.ingrijpend(),
                "raadVerzoekt", f.raadVerzoekt(), "grondslag", f.grondslag());
        var competence = answer("decision-competence", ofCompetence);
        var ofRoute = inputs("kernteam", "consent", "coalitie", "ja", "bevoegd", text(competence, "bevoegd"), "zone",
                text(compass, "zone"), "raadWilGesprek", f.raadWilGesprek());
        var route = answer("decision-route", ofRoute);
        return new Advised(new Choice(text(route, "route"), text(route, "raadsrol")), List.of(
                grounds.of("decision-compass", text(compass, "regel"), ofCompass),
                grounds.of("decision-competence", text(competence, "regel"), ofCompetence),
                grounds.of("decision-route", text(route, "regel"), ofRoute)));
    }

    private JsonNode answer(String table, Map<String, Object> inputs) {
        try {
            return tables.ask(table, inputs).output();
        } catch (EngineUnavailable down) {
            throw new Refusal("decision.refusal.noRules");
        }
    }

    private static String text(JsonNode answer, String name) {
        return answer.get(name).asString();
    }
}
