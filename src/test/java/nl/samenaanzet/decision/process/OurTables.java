package nl.samenaanzet.decision.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.RouteRules;
import nl.samenaanzet.decision.TestSentences;
import nl.samenaanzet.decision.process.RouteTables.Edition;
import nl.samenaanzet.tables.LocalTables;

/** T1, T2 and T3 of {@code dmn/}, without a database and without the engine. */
public final class OurTables {

    private OurTables() {}

    public static RouteRules rules() {
        return rules(xml -> xml);
    }

    /** The same with something changed in each file. */
    public static RouteRules rules(UnaryOperator<String> change) {
        var rule = new RouteQuestion(
                new Edition(
                        List.of(
                                model("decision-compass", change),
                                model("decision-competence", change),
                                model("decision-route", change)),
                        BallotOutcome.CONSENT),
                new LocalTables(),
                new Grounds(TestSentences.ours()));
        return new RouteRules() {
            @Override
            public RouteRule today() {
                return rule;
            }

            @Override
            public RouteRule asOf(List<Ground> grounds) {
                return rule;
            }
        };
    }

    private static TableVersion model(String id, UnaryOperator<String> change) {
        try {
            var xml = change.apply(Files.readString(Path.of("dmn", id + ".dmn"), StandardCharsets.UTF_8));
            return new TableVersion(id, 1, Integer.toHexString(xml.hashCode()), xml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
