package nl.samenaanzet.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A word in every text of one dossier, and a look in every column of every table for what is left of it: a new table
 * cannot be forgotten.
 */
public final class MarkedTexts {

    public static final String MARK = "Zwartemerkwoord";

    /** Texts that have a term of their own, which is far shorter than that of any dossier: see docs/privacy.md. */
    private static final Set<String> OWN_TERM = Set.of("mail_letter", "event_publication");

    private MarkedTexts() {}

    private record Column(String table, String name) {}

    /**
     * Where people can write about it.
     *
     * @return what was marked
     */
    public static List<String> mark(JdbcClient database, String number, UUID strategy, UUID component) {
        plant(database, number, strategy, component);
        var ids = Set.of(number, strategy.toString(), component.toString());
        var ballot = database.sql("select id from approval_ballot where strategy_id = :s")
                .param("s", strategy)
                .query(UUID.class)
                .list()
                .getFirst();
        var marked = new ArrayList<String>();
        for (var place : List.of(
                "ambition_strategy.title:id",
                "ambition_strategy.summary:id",
                "ambition_strategy.problem:id",
                "ambition_component.about:strategy_id",
                "ambition_component.means_note:strategy_id",
                "ambition_component.owner:strategy_id",
                "ambition_happening.detail:subject",
                "approval_answer.reason:ballot_id",
                "approval_answer.oral_reason:ballot_id",
                "approval_answer.oral_note:ballot_id",
                "approval_judged_text.body:ballot_id",
                "approval_ballot.settled_note:strategy_id",
                "approval_handling.note:ballot_id",
                "approval_act.reason:ballot_id",
                "decision_route.about:strategy_id",
                "decision_route.override_reason:strategy_id",
                "decision_route.coalition_text:strategy_id",
                "decision_route.body_text:strategy_id",
                "decision_override.reason:component_id",
                "decision_override.chair_note:component_id",
                "decision_override.griffie_note:component_id",
                "outcome_statement.statement:strategy_id",
                "outcome_statement.next_step:strategy_id",
                "publication_case.title:id",
                "publication_case.decided_text:id",
                "publication_duty.note:decision_id",
                "inbox_task.dossier_title:dossier_number",
                "inbox_move.reason:dossier_number",
                "council_item.notes:component_id",
                "council_item.summary:component_id",
                "council_item.about:component_id",
                "council_item.debate_report:component_id",
                "council_item.resolution_text:component_id",
                "council_item.withdrawn_reason:component_id",
                "council_return.to_change:item_id",
                "council_return.answer:item_id",
                "council_move.reason:item_id",
                "council_extension.reason:item_id",
                "councilletter_letter.about:strategy_id",
                "document_version.changed:subject")) {
            var table = place.substring(0, place.indexOf('.'));
            var column = place.substring(place.indexOf('.') + 1, place.indexOf(':'));
            var key = place.substring(place.indexOf(':') + 1);
            var id = switch (key) {
                case "strategy_id" -> strategy;
                case "ballot_id" -> ballot;
                case "component_id", "decision_id", "letter_id" -> component;
                case "subject" -> table.equals("document_version") ? component.toString() : strategy;
                case "item_id" -> item(database, component);
                case "id" -> table.equals("ambition_strategy") ? strategy : component;
                default -> number;
            };
            var rows = database.sql("update %s set %s = :mark where %s = :id".formatted(table, column, key))
                    .param("mark", MARK + " in " + place)
                    .param("id", id)
                    .update();
            if (rows == 0) {
                throw new IllegalStateException("Nothing to mark in %s for %s".formatted(place, ids));
            }
            marked.add(place);
        }
        return marked;
    }

    /**
     * Rows that this dossier did not come to, so that each table has one. The id of the letter is the component's, for
     * ease.
     */
    private static void plant(JdbcClient database, String number, UUID strategy, UUID component) {
        var ballot = database.sql("select id from approval_ballot where strategy_id = :s")
                .param("s", strategy)
                .query(UUID.class)
                .list()
                .getFirst();
        for (var row : List.of(
                "insert into approval_handling (id, ballot_id, seat_id, handling, note, handled_by, handled_at) "
                        + "values (:new, :ballot, :new, 'STANDS', '', 'x', current_timestamp)",
                "insert into approval_act (id, ballot_id, kind, reason, acted_by, acted_at) values (:new, :ballot, 'EXTENDED', '', 'x', current_timestamp)",
                "insert into decision_override (id, component_id, position, route, council_role, reason, council_touched, asked_by, asked_account, asked_at) "
                        + "values (:new, :component, 90, 'TERUG_KERNTEAM', 'GEEN', '', false, 'x', :new, current_timestamp)",
                "insert into publication_duty (id, decision_id, position, rule, duty, term, body, way, source, due_at, version) "
                        + "values (:new, :component, 90, 'T7-x', 'd', 't', 'x', 'APART', 's', current_timestamp, 0)",
                "insert into inbox_move (id, row_id, process, step, dossier_number, to_account, to_title, moved_by, reason, moved_at, seen) "
                        + "values (:new, :new, 'p', 's', :number, :new, 't', 'x', '', current_timestamp, true)",
                "update council_item set withdrawn_at = current_timestamp where component_id = :component",
                "insert into council_return (id, item_id, position, resolution, resolved_on, to_change, answered_at) "
                        + "values (:new, :item, 1, 'REJECTED', current_date, '', current_timestamp)",
                "insert into council_move (id, item_id, old_council_on, reason, moved_by, moved_at) values (:new, :item, current_date, '', 'x', current_timestamp)",
                "insert into council_extension (id, item_id, old_end, new_end, reason, extended_by, extended_at) "
                        + "values (:new, :item, current_timestamp, current_timestamp, '', 'x', current_timestamp)",
                "insert into councilletter_letter (id, component_id, strategy_id, dossier_number, about, council_role, version) "
                        + "values (:component, :component, :strategy, :number, '', 'BESLUITEN', 0)",
                "insert into document_paper (kind, subject, shared, newest) values ('councilletter', cast(:component as varchar(64)), false, 1)",
                "insert into document_version (id, kind, subject, number, content, sha256, changed, saved_by, saved_at) "
                        + "values (:new, 'councilletter', cast(:component as varchar(64)), 1, :bytes, 'h', '', 'x', current_timestamp)")) {
            var statement = database.sql(row);
            for (var name : List.of("new", "ballot", "component", "item", "strategy", "number", "bytes")) {
                if (row.contains(":" + name)) {
                    statement = statement.param(
                            name,
                            switch (name) {
                                case "ballot" -> ballot;
                                case "item" -> item(database, component);
                                case "component" -> component;
                                case "strategy" -> strategy;
                                case "number" -> number;
                                case "bytes" -> MARK.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                                default -> UUID.randomUUID();
                            });
                }
            }
            statement.update();
        }
    }

    private static UUID item(JdbcClient database, UUID component) {
        return database.sql("select id from council_item where component_id = :c")
                .param("c", component)
                .query(UUID.class)
                .single();
    }

    /** Every place where the word still is. */
    public static List<String> left(JdbcClient database) {
        var columns = database.sql(
                        "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public' "
                                + "and lower(data_type) in ('character varying', 'text', 'character large object')")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
        if (columns.size() < 200) {
            throw new IllegalStateException("These are not all texts: " + columns.size());
        }
        return columns.stream()
                .filter(c -> !OWN_TERM.contains(c.table().toLowerCase()))
                .filter(c -> database.sql("select count(*) from %s where %s like :mark".formatted(c.table(), c.name()))
                                .param("mark", "%" + MARK + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(c -> c.table() + "." + c.name())
                .toList();
    }
}
