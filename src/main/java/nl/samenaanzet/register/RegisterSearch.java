package nl.samenaanzet.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks in the register: by words, and by what the list shows. Newest decision first. */
@Service
@Transactional(readOnly = true)
public class RegisterSearch {

    /** Decisions on a page. */
    public static final int PAGE = 20;
    /** Further than this is not counted: a list of more is not read. */
    public static final int MOST = 1000;

    private static final String COLUMNS =
            "select id, reference, ambition_code, ambition_name, title, body, partner, result, decided_on, "
                    + "published_at, changed_at, withdrawn_on, withdrawn_why, review_on, review_due from register_decision";

    private static final String HOLDS = "withdrawn_on is null and result <> '%s'".formatted(Result.AFGEWEZEN);

    private final JdbcClient database;
    private final boolean fullText;
    private volatile Named named = new Named(-1, Map.of());

    RegisterSearch(JdbcClient database, DataSource source) throws MetaDataAccessException {
        this.database = database;
        this.fullText = JdbcUtils.extractDatabaseMetaData(source, m -> m.getDatabaseProductName())
                .equals("PostgreSQL");
    }

    /**
     * @param total found, at most {@link #MOST} + 1
     * @param page from 1
     */
    public record Page(List<Listed> found, long total, int page) {

        public int pages() {
            return (int) ((Math.min(total, MOST) + PAGE - 1) / PAGE);
        }

        /** There are more than are counted. */
        public boolean more() {
            return total > MOST;
        }
    }

    /** @param page from 1; beyond the end there is nothing found, and the total says so */
    public Page find(Question question, int page) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        conditions(question, where, values);
        var condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        var total = database.sql("select count(*) from (select 1 from register_decision%s limit %d) as found"
                        .formatted(condition, MOST + 1))
                .params(values)
                .query(Long.class)
                .single();
        var found = database.sql("%s%s order by decided_on desc, reference desc limit %d offset %d"
                        .formatted(COLUMNS, condition, PAGE, (long) PAGE * (page - 1)))
                .params(values)
                .query(RegisterSearch::listed)
                .list();
        return new Page(found, total, page);
    }

    /** Adds what the question asks of a row of {@code register_decision}. */
    public void conditions(Question question, List<String> where, Map<String, Object> values) {
        words(question.words(), where, values);
        equal("ambition_code", question.ambition(), where, values);
        equal("body", question.body() == null ? "" : question.body().name(), where, values);
        if (question.standing() != null) {
            where.add(
                    switch (question.standing()) {
                        case GELDT -> HOLDS;
                        case IN_TOETS -> HOLDS + " and review_due";
                        case AFGEWEZEN -> "result = '%s'".formatted(Result.AFGEWEZEN);
                        case INGETROKKEN -> "withdrawn_on is not null and result <> '%s'".formatted(Result.AFGEWEZEN);
                    });
        }
        if (question.year() != null) {
            where.add("decided_on between :first and :last");
            values.put("first", LocalDate.of(question.year(), 1, 1));
            values.put("last", LocalDate.of(question.year(), 12, 31));
        }
    }

    private void words(String words, List<String> where, Map<String, Object> values) {
        if (words.isEmpty()) {
            return;
        }
        if (fullText) {
            where.add("words @@ websearch_to_tsquery('dutch', :words)");
            values.put("words", words);
            return;
        }
        for (var word : words.split("\\s+")) {
            var name = "word" + values.size();
            where.add("lower(words_in) like :%s escape '!'".formatted(name));
            values.put(name, "%" + word.toLowerCase().replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private static void equal(String column, String value, List<String> where, Map<String, Object> values) {
        if (!value.isEmpty()) {
            where.add("%s = :%s".formatted(column, column));
            values.put(column, value);
        }
    }

    public static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new Listed.OfAmbition(row.getString("ambition_code"), row.getString("ambition_name")),
                row.getString("title"),
                new Listed.Decided(
                        DecidingBody.valueOf(row.getString("body")),
                        row.getString("partner"),
                        Result.valueOf(row.getString("result")),
                        row.getObject("decided_on", LocalDate.class)),
                new Listed.Published(
                        row.getTimestamp("published_at").toInstant(),
                        row.getTimestamp("changed_at").toInstant()),
                new Listed.Withdrawn(row.getObject("withdrawn_on", LocalDate.class), row.getString("withdrawn_why")),
                new Listed.Review(row.getObject("review_on", LocalDate.class), row.getBoolean("review_due")));
    }

    /** Grows with all that the register shows. Asked with each page, so without a transaction around it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long edition() {
        return database.sql("select position + shown from register_head")
                .query(Long.class)
                .single();
    }

    /** Something is shown anew that the log does not tell. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void shownAnew() {
        database.sql("update register_head set shown = shown + 1").update();
    }

    /**
     * Ambitions that something was published of: names by code. Looked up anew when the log has grown, for it takes
     * reading every row.
     */
    public Map<String, String> ambitions() {
        var edition = edition();
        if (named.edition() != edition) {
            named = new Named(edition, names());
        }
        return named.names();
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        database.sql("select distinct ambition_code, ambition_name from register_decision order by ambition_name")
                .query((row, number) -> names.put(row.getString(1), row.getString(2)))
                .list();
        return Collections.unmodifiableMap(names);
    }

    private record Named(long edition, Map<String, String> names) {}
}
