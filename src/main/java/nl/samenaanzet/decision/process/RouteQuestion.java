package nl.samenaanzet.decision.process;

import static nl.samenaanzet.decision.process.Grounds.code;
import static nl.samenaanzet.decision.process.Grounds.inputs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Advised;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.process.Grounds.Asked;
import nl.samenaanzet.decision.process.RouteTables.Edition;
import nl.samenaanzet.engine.LocalTable;
import nl.samenaanzet.engine.LocalTables;
import tools.jackson.databind.JsonNode;

/**
 * Asks one edition of T1, T2 and T3 in the order of the process. Each answer is remembered: a table has few different
 * questions (T1 900, T2 1188, T3 120 at most), and a questionnaire compares thousands of combinations of them.
 */
class RouteQuestion implements RouteRule {

    private final Edition edition;
    private final Grounds grounds;
    private final List<LocalTable> tables;
    private final LocalTable everyRow;
    private final DecisionTable competence;
    private final Map<Object, JsonNode> known = new ConcurrentHashMap<>();

    RouteQuestion(Edition edition, LocalTables local, Grounds grounds) {
        this.edition = edition;
        this.grounds = grounds;
        this.tables = edition.tables().stream().map(model -> local.parse(model.xml())).toList();
        var xml = edition.tables().get(1).xml();
        this.everyRow = local.parse(xml.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"RULE ORDER\""));
        this.competence = DecisionTable.of(xml);
    }

    @Override
    public Advised ask(Facts f) {
        var compass = compass(f);
        var body = body(f);
        var ofRoute = ofRoute(f, body, compass);
        var route = route(ofRoute);
        return grounds.of(choice(route), List.of(
                new Asked(edition.tables().get(0), text(compass, "regel"), ofCompass(f)),
                new Asked(edition.tables().get(1), text(body, "regel"), ofBody(f)),
                new Asked(edition.tables().get(2), text(route, "regel"), ofRoute)));
    }

    @Override
    public Outcome outcome(Facts f) {
        var body = body(f);
        return new Outcome(choice(route(ofRoute(f, body, compass(f)))), text(body, "stuk"));
    }

    @Override
    public List<String> matching(Facts f) {
        return everyRow.evaluate(ofBody(f)).rules().stream().map(rule -> rule.replace('_', '-')).toList();
    }

    @Override
    public DecisionTable competence() {
        return competence;
    }

    @Override
    public String edition() {
        return edition.name();
    }

    private JsonNode compass(Facts f) {
        var key = new Facts(null, null, f.besluitNodig(), f.binnenRaadsdoelen(), f.eigenaarschap(), f.wensenGewogen(),
                f.afsprakenVast(), null, null, null, null);
        return known.computeIfAbsent(List.of("T1", key), k -> tables.get(0).evaluate(ofCompass(f)).output());
    }

    private JsonNode body(Facts f) {
        var key = new Facts(f.onderwerp(), f.gedekt(), null, null, null, null, null, f.ingrijpend(), f.raadVerzoekt(),
                f.grondslag(), null);
        return known.computeIfAbsent(List.of("T2", key), k -> tables.get(1).evaluate(ofBody(f)).output());
    }

    private JsonNode route(Map<String, Object> ofRoute) {
        return known.computeIfAbsent(ofRoute, k -> tables.get(2).evaluate(ofRoute).output());
    }

    private static Map<String, Object> ofCompass(Facts f) {
        return inputs("besluitNodig", code(f.besluitNodig()), "binnenRaadsdoelen", code(f.binnenRaadsdoelen()),
                "eigenaarschap", code(f.eigenaarschap()), "wensenGewogen", f.wensenGewogen(), "afsprakenVast", f.afsprakenVast());
    }

    private static Map<String, Object> ofBody(Facts f) {
        return inputs("onderwerp", code(f.onderwerp()), "gedekt", code(f.gedekt()), "ingrijpend", f.ingrijpend(),
                "raadVerzoekt", f.raadVerzoekt(), "grondslag", f.grondslag());
    }

    private Map<String, Object> ofRoute(Facts f, JsonNode body, JsonNode compass) {
        return inputs("kernteam", edition.kernteam(), "coalitie", "ja", "bevoegd", text(body, "bevoegd"), "zone",
                text(compass, "zone"), "raadWilGesprek", f.raadWilGesprek());
    }

    /** A table that says nothing leaves it to a person. */
    private static Choice choice(JsonNode route) {
        var way = text(route, "route");
        var role = text(route, "raadsrol");
        return way == null || role == null ? new Choice("handmatig", "geen") : new Choice(way, role);
    }

    /** Null when the table says null. */
    private static String text(JsonNode answer, String name) {
        return answer.path(name).isString() ? answer.get(name).asString() : null;
    }
}
