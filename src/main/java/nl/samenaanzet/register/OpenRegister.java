package nl.samenaanzet.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.samenaanzet.secrecy.OpenThings;
import nl.samenaanzet.secrecy.SealKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The published decisions with what the log says of them, for who reads them all. Nothing else can be read here. */
@Service
@Transactional(readOnly = true)
public class OpenRegister implements OpenThings {

    private static final int AT_A_TIME = 500;
    private static final Question ALL = new Question("", "", null, null, null);
    private static final Period EVER = new Period(null, null);
    private static final String SELECT =
            "select d.id, d.reference, d.ambition_code, d.ambition_name, d.title, d.body, d.partner, d.result, d.decided_on, "
                    + "d.published_at, d.changed_at, d.withdrawn_on, d.withdrawn_why, d.review_on, d.review_due, d.position, d.words_at from register_decision d";

    private final JdbcClient database;
    private final RegisterSearch search;
    private final PublicLog log;

    OpenRegister(JdbcClient database, RegisterSearch search, PublicLog log) {
        this.log = log;
        this.database = database;
        this.search = search;
    }

    /** @param said what the log says of it, or null when it was destroyed */
    public record Opened(Listed decision, long position, Map<String, Object> said) {}

    private record Row(Listed decision, long position, long wordsAt) {}

    /**
     * @param found of this page
     * @param total of all pages
     */
    public record Found(List<Opened> found, long total) {}

    /** Decided in this period; an end that is null is open. */
    public record Period(LocalDate first, LocalDate last) {}

    /**
     * Newest decision first.
     *
     * @param page from 1
     */
    public Found find(Question question, Period period, int page, int size) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(question, period, values);
        var total = database.sql("select count(*) from register_decision" + where)
                .params(values)
                .query(Long.class)
                .single();
        var found = database.sql("%s%s order by d.decided_on desc, d.reference desc limit %d offset %d"
                        .formatted(SELECT, where, size, (long) size * (page - 1)))
                .params(values)
                .query(OpenRegister::row)
                .list();
        return new Found(opened(found), total);
    }

    private String where(Question question, Period period, Map<String, Object> values) {
        var where = new ArrayList<String>();
        search.conditions(question, where, values);
        if (period.first() != null) {
            where.add("decided_on >= :since");
            values.put("since", period.first());
        }
        if (period.last() != null) {
            where.add("decided_on <= :until");
            values.put("until", period.last());
        }
        return where.isEmpty() ? "" : " where " + String.join(" and ", where);
    }

    /** What each published decision is called, by its id; without those of which the title was blanked. */
    public Map<UUID, String> titles() {
        var titles = new HashMap<UUID, String>();
        database.sql("select id, title from register_decision where title <> ''")
                .query(row -> {
                    titles.put(row.getObject("id", UUID.class), row.getString("title"));
                });
        return titles;
    }

    /** Empty when nothing is published under this id. */
    public Optional<Opened> byId(UUID id) {
        return database.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query(OpenRegister::row)
                .optional()
                .map(row -> opened(List.of(row)).getFirst());
    }

    /**
     * Hands out all that the question asks for in the order of the log, a part at a time: memory does not grow with the
     * register, and a reader that is slow to take it holds no connection.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void each(Question question, Period period, Consumer<Opened> reader) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(question, period, values);
        values.put("after", 0L);
        List<Row> part;
        do {
            part = database.sql("%s%s d.position > :after order by d.position limit %d"
                            .formatted(SELECT, where.isEmpty() ? " where" : where + " and", AT_A_TIME))
                    .params(values)
                    .query(OpenRegister::row)
                    .list();
            opened(part).forEach(reader);
            if (!part.isEmpty()) {
                values.put("after", part.getLast().position());
            }
        } while (part.size() == AT_A_TIME);
    }

    /** A document that was published with a decision. */
    @Override
    public boolean open(SealKind kind, String subject) {
        var found = new AtomicBoolean();
        if (kind == SealKind.STRATEGY_DOCUMENT) {
            each(ALL, EVER, one -> {
                if (one.said() != null && one.said().get("documenten") instanceof List<?> documents) {
                    documents.stream()
                            .filter(d -> d instanceof Map<?, ?> said && subject.equals(said.get("id")))
                            .forEach(d -> found.set(true));
                }
            });
        }
        return found.get();
    }

    /**
     * When the log last said something of any decision, or of this one: nothing that is read here changes without that.
     *
     * @param id or null for any
     */
    public Instant changedAt(UUID id) {
        var last = id == null
                ? "select recorded_at from register_entry order by position desc limit 1"
                : "select max(recorded_at) from register_entry where subject = :id";
        return database.sql(last)
                .params(id == null ? Map.of() : Map.of("id", id))
                .query((row, number) -> row.getTimestamp(1) == null
                        ? Instant.EPOCH
                        : row.getTimestamp(1).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(RegisterSearch.listed(row, number), row.getLong("position"), row.getLong("words_at"));
    }

    private List<Opened> opened(List<Row> rows) {
        var entries = log.at(rows.stream().map(Row::wordsAt).toList());
        return rows.stream()
                .map(row -> {
                    var entry = entries.get(row.wordsAt);
                    return new Opened(row.decision, row.position, entry.bare() ? null : entry.said());
                })
                .toList();
    }
}
