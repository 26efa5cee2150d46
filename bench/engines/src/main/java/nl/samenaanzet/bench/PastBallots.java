package nl.samenaanzet.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Fills the database of the product: drafts that can be submitted, and ballots of the past. Knows its tables. */
class PastBallots {

    private static final String DRAFTS = """
            with draft as (
                insert into ambition_strategy (id, ambition_id, title, summary, round, author, created_at, version)
                select gen_random_uuid(), (select id from ambition_ambition order by position limit 1 offset n %% 5),
                       'Ambitiestrategie veilige buurten ' || n, 'Samen voor veilige buurten.', 0, 'Procesverantwoordelijke', now(), 0
                from generate_series(1, %d) n
                returning id),
            component as (
                insert into ambition_component (id, strategy_id, position, about, means, means_note, owner, facts)
                select gen_random_uuid(), id, 1, 'Buurtpreventieteams in drie buurten', 12500, '40 uur van de corporatie', 'bewoners',
                       '{"onderwerp":"uitvoering_binnen_kader","gedekt":"ja","mandaat":true,"besluitNodig":"geen","binnenRaadsdoelen":"ja",                "eigenaarschap":"gedeeld","wensenGewogen":true,"afsprakenVast":true,"raadWilGesprek":false}' from draft),
            document as (
                insert into ambition_document (id, strategy_id, round, name, media_type, size, sha256, content, added_at)
                select gen_random_uuid(), id, 1, 'strategie.txt', 'text/plain', 2400, encode(sha256(id::text::bytea), 'hex'),
                       convert_to(repeat('De tekst van de strategie. ', 90), 'UTF8'), now() from draft)
            select id from draft""";
    private static final List<String> KEYS = List.of("strategy_id", "ballot_id", "component_id", "dossier_number", "subject");
    private static final Set<String> KEPT = Set.of("seat_id", "ambition_id", "account_id", "programme_id", "assignee");

    private final Connection database;

    PastBallots(Connection database) {
        this.database = database;
    }

    /** Strategies with one component, all of whose facts are known, and a document. @return their ids */
    List<String> drafts(int count) throws SQLException {
        return strings(DRAFTS.formatted(count));
    }

    /** Keys of the instances whose strategy still waits for somebody. */
    List<Long> openInstances() throws SQLException {
        return strings("select i.instance_key from engine_instance i join ambition_strategy s on s.number = i.dossier_number "
                + "where i.process = 'ambition' and s.closed_at is null").stream().map(Long::valueOf).toList();
    }

    /** Ends in the database what was ended in the engine. */
    void end() throws SQLException {
        execute("update inbox_task set closed_at = now() where closed_at is null");
        execute("update engine_task set closed_at = now() where closed_at is null");
        execute("update ambition_strategy set closed_at = now() where number is not null and closed_at is null");
    }

    long count() throws SQLException {
        return Long.parseLong(strings("select count(*) from approval_ballot").getFirst());
    }

    /**
     * Leaves exactly this many ballots of the past: what is there is removed but for one, and that is multiplied, with
     * every row that the product wrote of it.
     */
    void leave(int count) throws SQLException {
        execute("set session_replication_role = replica");
        execute("set synchronous_commit = off");
        var strategy = strings("select b.strategy_id from approval_ballot b join decision_route r on r.strategy_id = b.strategy_id "
                + "join ambition_strategy s on s.id = b.strategy_id where s.closed_at is not null order by b.opened_at desc limit 1").getFirst();
        var tables = tables();
        for (var table : tables.keySet()) {
            execute("create temp table kept_" + table + " as select * from " + table + " where " + of(strategy, tables.get(table)));
        }
        for (var table : tables.keySet()) {
            execute("truncate " + table + " cascade");
        }
        for (var table : tables.keySet()) {
            var columns = tables.get(table);
            multiply(table, columns, count);
            execute("drop table kept_" + table);
        }
        execute("set session_replication_role = origin");
        execute("set synchronous_commit = on");
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /** Tables with rows about a dossier, with their columns and types. */
    private Map<String, Map<String, String>> tables() throws SQLException {
        var all = new TreeMap<String, Map<String, String>>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select table_name, column_name, data_type "
                + "from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position")) {
            while (rows.next()) {
                all.computeIfAbsent(rows.getString(1), t -> new LinkedHashMap<>()).put(rows.getString(2), rows.getString(3));
            }
        }
        all.entrySet().removeIf(t -> !t.getKey().equals("ambition_strategy") && (t.getValue().keySet().stream().noneMatch(KEYS::contains)
                || !t.getKey().matches("(ambition|approval|decision|inbox|engine|outcome|notification)_.*")));
        return all;
    }

    private static String of(String strategy, Map<String, String> columns) {
        var ballots = "select id from approval_ballot where strategy_id = '%s'".formatted(strategy);
        var components = "select id from ambition_component where strategy_id = '%s'".formatted(strategy);
        var conditions = new ArrayList<String>();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("strategy_id", "strategy_id = '%s'".formatted(strategy));
        known.put("ballot_id", "ballot_id in (%s)".formatted(ballots));
        known.put("component_id", "component_id in (%s)".formatted(components));
        known.put("dossier_number", "dossier_number = (select number from ambition_strategy where id = '%s')".formatted(strategy));
        known.put("subject", "subject in (select i.id::text from (%s union %s) i)".formatted(ballots, components));
        known.forEach((column, condition) -> {
            if (columns.containsKey(column)) {
                conditions.add(condition);
            }
        });
        return conditions.isEmpty() ? "id = '%s'".formatted(strategy) : String.join(" or ", conditions);
    }

    /** Ids and keys become others, the same everywhere; times go back, ten minutes a ballot. */
    private void multiply(String table, Map<String, String> columns, int count) throws SQLException {
        Function<Map.Entry<String, String>, String> copy = column -> {
            var name = column.getKey();
            var plain = "k." + name;
            if (KEPT.contains(name)) {
                return plain;
            }
            if (column.getValue().equals("uuid")) {
                return "md5(%s::text || n)::uuid".formatted(plain);
            }
            if (Set.of("subject", "task_id", "act_id").contains(name)) {
                return "md5(%s || n)::uuid::text".formatted(plain);
            }
            if (Set.of("number", "dossier_number").contains(name)) {
                return "%s || '-' || n".formatted(plain);
            }
            if (Set.of("job_key", "instance_key").contains(name)) {
                return "%s - n::bigint * 100000".formatted(plain);
            }
            return column.getValue().startsWith("timestamp") ? "%s - n * interval '10 minutes'".formatted(plain) : plain;
        };
        var values = columns.entrySet().stream().map(copy).toList();
        execute("insert into %s (%s) select %s from kept_%s k, generate_series(1, %d) n".formatted(table,
                String.join(", ", columns.keySet()), String.join(", ", values), table, count));
    }

    private List<String> strings(String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String statement) throws SQLException {
        try (var s = database.createStatement()) {
            s.execute(statement);
        }
    }
}
