package nl.samenaanzet.motion;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people wrote in questions, motions and pledges, and who asked. Some time after it was answered or settled the
 * asker's name and what was typed beside it go; of what was never public the texts go too. What everybody could read
 * stays.
 */
@Component
@Transactional
class MatterDestruction implements PersonalData {

    private static final String GONE = "verwijderd";

    private final JdbcClient database;
    private final OwnDetails accounts;
    private final Journal journal;
    private final HouseLanguage language;

    MatterDestruction(JdbcClient database, OwnDetails accounts, Journal journal, HouseLanguage language) {
        this.database = database;
        this.accounts = accounts;
        this.journal = journal;
        this.language = language;
    }

    @Override
    public String kind() {
        return "council-matters";
    }

    @Override
    public List<String> export(String email) {
        var lines = new ArrayList<String>();
        for (var title : accounts.titles(email)) {
            lines.addAll(all(
                    "answered",
                    "select number, answer from motion_question where answered_by = :title order by number",
                    title));
            lines.addAll(all(
                    "reported",
                    "select reference, report_text from motion_commitment where reported_by = :title order by reference",
                    title));
            lines.addAll(all(
                    "settled",
                    "select reference, settled_text from motion_commitment where settled_by = :title order by reference",
                    title));
            journal.details(title, List.of(MatterHappening.values()))
                    .forEach(detail -> lines.add(language.say("motion.data.detail", detail)));
        }
        return lines;
    }

    private List<String> all(String what, String sql, String title) {
        return database.sql(sql)
                .param("title", title)
                .query((row, n) -> language.say("motion.data." + what, row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public int expire(Instant before) {
        var day = Amsterdam.day(before);
        var changed = journal.forget(database.sql("select id from motion_question where answered_at < :before "
                        + "union select id from motion_commitment where settled_on < :day")
                .param("before", Timestamp.from(before))
                .param("day", day)
                .query(UUID.class)
                .list());
        changed += update(
                "update motion_question set asked_by = '" + GONE + "' where asked_by <> '" + GONE
                        + "' and answered_at < :before",
                before,
                null);
        changed += update(
                "update motion_question set subject = '" + GONE
                        + "', wording = '', answer = '' where open = false and subject <> '" + GONE
                        + "' and answered_at < :before",
                before,
                null);
        return changed
                + update(
                        "update motion_commitment set title = '" + GONE + "', wording = '', settled_text = '', "
                                + "report_text = case when report_text is null then null else '' end where open = false and title <> '"
                                + GONE + "' and settled_on < :day",
                        null,
                        day);
    }

    private int update(String sql, Instant before, LocalDate day) {
        var statement = database.sql(sql);
        statement = before == null ? statement : statement.param("before", Timestamp.from(before));
        return (day == null ? statement : statement.param("day", day)).update();
    }
}
