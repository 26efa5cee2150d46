package nl.samenaanzet.decision.process;

import static nl.samenaanzet.decision.process.Grounds.code;
import static nl.samenaanzet.decision.process.Grounds.inputs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CompetentBody;
import nl.samenaanzet.decision.CompetentBody.Paper;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.Advised;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.Zone;
import nl.samenaanzet.decision.process.Grounds.Asked;
import nl.samenaanzet.decision.process.RouteTables.Edition;
import nl.samenaanzet.tables.LocalTable;
import nl.samenaanzet.tables.LocalTables;
import nl.samenaanzet.words.Word;
import tools.jackson.databind.JsonNode;

/**
 * Asks one edition of T1, T2 and T3 in the order of the process. Each answer is remembered: a table has few different
 * questions (T1 900, T2 3564, T3 120 at most), and a questionnaire compares thousands of combinations of them.
 */
class RouteQuestion implements RouteRule {

    private final Edition edition;
    private final Grounds grounds;
    private final List<LocalTable> tables;
    private final LocalTable everyRow;
    private final DecisionTable competence;
    private final Map<Question, JsonNode> known = new ConcurrentHashMap<>();

    RouteQuestion(Edition edition, LocalTables local, Grounds grounds) {
        this.edition = edition;
        this.grounds = grounds;
        this.tables =
                edition.tables().stream().map(model -> local.parse(model.xml())).toList();
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
        return grounds.of(
                choice(route),
                List.of(
                        new Asked(edition.tables().get(0), text(compass, "regel"), ofCompass(f)),
                        new Asked(edition.tables().get(1), text(body, "regel"), ofBody(f)),
                        new Asked(edition.tables().get(2), text(route, "regel"), ofRoute)));
    }

    @Override
    public Outcome outcome(Facts f) {
        var body = body(f);
        return new Outcome(choice(route(ofRoute(f, body, compass(f)))), word(body, "stuk", Paper.class));
    }

    @Override
    public List<String> matching(Facts f) {
        return everyRow.evaluate(ofBody(f)).rules().stream()
                .map(rule -> rule.replace('_', '-'))
                .toList();
    }

    @Override
    public Set<Paper> papers(Facts f) {
        return everyRow.evaluate(ofBody(f))
                .output()
                .valueStream()
                .map(row -> word(row, "stuk", Paper.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
        return answer(0, ofCompass(f));
    }

    private JsonNode body(Facts f) {
        return answer(1, ofBody(f));
    }

    private JsonNode route(Map<String, Object> ofRoute) {
        return answer(2, ofRoute);
    }

    private JsonNode answer(int table, Map<String, Object> asked) {
        return known.computeIfAbsent(
                new Question(table, asked),
                q -> tables.get(table).evaluate(asked).output());
    }

    private record Question(int table, Map<String, Object> asked) {}

    private static Map<String, Object> ofCompass(Facts f) {
        return f.codes("decision-compass");
    }

    private static Map<String, Object> ofBody(Facts f) {
        return f.codes("decision-competence");
    }

    private Map<String, Object> ofRoute(Facts f, JsonNode body, JsonNode compass) {
        var asked = inputs(
                "kernteam",
                edition.kernteam().code(),
                "coalitie",
                CoalitionAnswer.JA.code(),
                "bevoegd",
                code(word(body, "bevoegd", CompetentBody.class)),
                "zone",
                code(word(compass, "zone", Zone.class)));
        asked.putAll(f.codes("decision-route"));
        return asked;
    }

    /** A table that says nothing leaves it to a person. */
    private static Choice choice(JsonNode route) {
        var way = word(route, "route", RouteName.class);
        var role = word(route, "raadsrol", CouncilRole.class);
        return way == null || role == null ? new Choice(RouteName.HANDMATIG, CouncilRole.GEEN) : new Choice(way, role);
    }

    /** Null when the table says null. */
    private static <W extends Word> W word(JsonNode answer, String name, Class<W> words) {
        var said = text(answer, name);
        return said == null ? null : Word.of(words, said);
    }

    private static String text(JsonNode answer, String name) {
        return answer.path(name).isString() ? answer.get(name).asString() : null;
    }
}
