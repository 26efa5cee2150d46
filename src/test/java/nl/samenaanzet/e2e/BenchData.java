package nl.samenaanzet.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Fills the database of a running application with a programme as large as the numbers of the bench ask. */
class BenchData {

    /** The file can be opened by the application and by this class at once. */
    static final String URL = "jdbc:h2:file:" + LocalApplication.FOLDER.resolve("data/bench")
            + ";AUTO_SERVER=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private static final int PARTICIPANTS = 5000;
    private static final int WORKSHOPS = 200;
    private static final int GUESTS = 25;
    private static final int ELEMENTS = 300;
    private static final int LINKS = 600;
    private static final List<String> CODES = List.of("VB", "PW", "PJ", "ZO", "MO");

    private final Random random = new Random(7);
    private final Timestamp now = Timestamp.from(Instant.now());
    private final List<UUID> workshops = new ArrayList<>();

    UUID workshop() {
        return workshops.getFirst();
    }

    void fill() throws SQLException {
        try (var database = DriverManager.getConnection(URL, "sa", "")) {
            database.setAutoCommit(false);
            var sectors = strings(database, "select sector_key from people_sector");
            var people = people(database, sectors);
            workshops(database, sectors, people);
            theory(database, "VB", ELEMENTS, LINKS);
            theory(database, "PW", 40, 60);
            database.commit();
        }
    }

    private List<UUID> people(Connection database, List<String> sectors) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var insert =
                database.prepareStatement("insert into workshop_participant (id, name, email, sector, access_note, "
                        + "calendar_token, since) values (?, ?, ?, ?, '', ?, ?)")) {
            for (int i = 0; i < PARTICIPANTS; i++) {
                ids.add(UUID.randomUUID());
                set(
                        insert,
                        ids.get(i),
                        "Deelnemer " + i,
                        i + "@voorbeeld.invalid",
                        sectors.get(i % sectors.size()),
                        "t" + i,
                        now);
            }
            insert.executeBatch();
        }
        return ids;
    }

    private void workshops(Connection database, List<String> sectors, List<UUID> people) throws SQLException {
        var track = strings(database, "select id from track_track").getFirst();
        try (var workshop = database.prepareStatement(
                        "insert into workshop_workshop (id, track_id, ambition_code, round, "
                                + "script_version, title, parts, starts_at, ends_at, place, address, access_needs, sequence, planned_at, invited_at, "
                                + "closed_at, closed_by, agreed, next_steps, version) "
                                + "values (?, ?, ?, ?, 1, ?, '1,2', ?, ?, 'Buurthuis', 'Straat 1', '', 0, ?, ?, ?, ?, ?, ?, 0)");
                var guest = database.prepareStatement(
                        "insert into workshop_guest (id, workshop_id, participant_id, sector, presence) "
                                + "values (?, ?, ?, ?, 'PRESENT')");
                var line = database.prepareStatement(
                        "insert into workshop_minute (id, workshop_id, position, kind, text, owner) "
                                + "values (?, ?, ?, ?, ?, ?)")) {
            for (int w = 0; w < WORKSHOPS; w++) {
                var id = UUID.randomUUID();
                workshops.add(id);
                var starts = Instant.now().plus(Duration.ofDays(w < 150 ? -w - 2 : w));
                var closed = w < 150 ? now : null;
                set(
                        workshop,
                        id,
                        UUID.fromString(track),
                        CODES.get(w % 5),
                        w / 5 + 10,
                        "Workshop " + w,
                        Timestamp.from(starts),
                        Timestamp.from(starts.plus(Duration.ofHours(3))),
                        now,
                        now,
                        closed,
                        closed == null ? null : "wie",
                        closed == null ? null : "Afgesproken",
                        closed == null ? null : "Verder");
                for (int g = 0; g < GUESTS; g++) {
                    set(
                            guest,
                            UUID.randomUUID(),
                            id,
                            people.get((w * GUESTS + g) % PARTICIPANTS),
                            sectors.get(g % sectors.size()));
                }
                for (int l = 0; l < 10; l++) {
                    set(
                            line,
                            UUID.randomUUID(),
                            id,
                            l + 1,
                            l == 9 ? "ACTION" : "NOTE",
                            "Regel " + l + " van het verslag",
                            l == 9 ? "Iemand" : null);
                }
            }
            workshop.executeBatch();
            guest.executeBatch();
            line.executeBatch();
        }
    }

    /** A goal, outcomes under it in layers, and under those activities, indicators, assumptions and evidence. */
    private void theory(Connection database, String code, int count, int links) throws SQLException {
        try (var theory = database.prepareStatement(
                "merge into theory_theory (ambition_code, narrative, revision, begun_at, changed_at) "
                        + "key (ambition_code) values (?, 'Het verhaal', 1, ?, ?)")) {
            set(theory, code, now, now);
            theory.executeBatch();
        }
        var ids = new ArrayList<UUID>();
        var kinds = new ArrayList<String>();
        try (var element = database.prepareStatement(
                "insert into theory_element (id, ambition_code, kind, position, text, explanation, "
                        + "unit, changed_by, changed_at, revision) values (?, ?, ?, ?, ?, '', ?, 'wie', ?, 1)")) {
            for (int i = 0; i < count; i++) {
                var kind = i == 0
                        ? "GOAL"
                        : i < count / 3
                                ? "OUTCOME"
                                : List.of("ACTIVITY", "INDICATOR", "ASSUMPTION", "EVIDENCE")
                                        .get(i % 4);
                ids.add(UUID.randomUUID());
                kinds.add(kind);
                set(
                        element,
                        ids.get(i),
                        code,
                        kind,
                        i + 1,
                        "Element %d van %s met een zin erbij".formatted(i, code),
                        kind.equals("INDICATOR") ? "aantal" : null,
                        now);
            }
            element.executeBatch();
        }
        try (var link = database.prepareStatement("merge into theory_link (id, ambition_code, from_id, to_id, reason) "
                + "key (from_id, to_id) values (?, ?, ?, ?, 'omdat')")) {
            for (int l = 0; l < links; l++) {
                var from = l < count - 1 ? l + 1 : 2 + random.nextInt(count - 2);
                var highest = Math.min(from, count / 3);
                set(
                        link,
                        UUID.randomUUID(),
                        code,
                        ids.get(from),
                        ids.get(from < 8 ? 0 : 1 + random.nextInt(highest - 1)));
            }
            link.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static List<String> strings(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
