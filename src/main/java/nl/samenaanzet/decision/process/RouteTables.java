package nl.samenaanzet.decision.process;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.RouteRule;
import nl.samenaanzet.decision.RouteRules;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.tables.LocalTables;
import nl.samenaanzet.words.Word;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The three tables of {@code bpmn/decision.bpmn}, read in this process: no engine is needed to ask them. */
@Component
class RouteTables implements RouteRules {

    private static final int KEPT = 32;
    private static final List<String> TABLES = List.of("decision-compass", "decision-competence", "decision-route");

    private final Models models;
    private final ConcurrentLruCache<Edition, RouteRule> read;

    RouteTables(Models models, LocalTables tables, Grounds grounds) {
        this.models = models;
        this.read = new ConcurrentLruCache<>(KEPT, edition -> new RouteQuestion(edition, tables, grounds));
    }

    /** T1, T2 and T3, and what the kernteam said. */
    record Edition(List<TableVersion> tables, BallotOutcome kernteam) {

        String name() {
            return tables.stream()
                    .map(TableVersion::sha256)
                    .collect(Collectors.joining(" ", "", " " + kernteam.code()));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Edition edition
                    && name().equals(edition.name())
                    && versions().equals(edition.versions());
        }

        @Override
        public int hashCode() {
            return name().hashCode();
        }

        private List<Integer> versions() {
            return tables.stream().map(TableVersion::version).toList();
        }
    }

    @Override
    public RouteRule today() {
        try {
            return read.get(new Edition(
                    TABLES.stream().map(models::newest).map(TableVersion::of).toList(), BallotOutcome.CONSENT));
        } catch (NoSuchElementException notDeployedYet) {
            throw new Refusal("decision.refusal.noRules");
        }
    }

    @Override
    public RouteRule asOf(List<Ground> grounds) {
        var tables = new ArrayList<TableVersion>();
        for (var table : TABLES) {
            tables.add(grounds.stream()
                    .filter(g -> g.tableId().equals(table))
                    .findFirst()
                    .map(TableVersion::of)
                    .orElseThrow());
        }
        return read.get(new Edition(
                tables,
                Word.of(
                        BallotOutcome.class,
                        String.valueOf(grounds.getLast().inputs().get("kernteam")))));
    }
}
