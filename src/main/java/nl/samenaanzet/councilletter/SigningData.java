package nl.samenaanzet.councilletter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signed and who saved letters to the council. After its term a signature does not say any more which account put it, and texts go
 * that were neither offered nor signed nor the newest. What was offered stays with its dossier, until that is destroyed.
 */
@Component
@Transactional
class SigningData implements PersonalData {

    private final JdbcClient database;
    private final OwnDetails accounts;

    SigningData(JdbcClient database, OwnDetails accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "council-letters";
    }

    @Override
    public List<String> export(String email) {
        var lines = new ArrayList<String>();
        for (UUID account : accounts.accounts(email)) {
            lines.addAll(database.sql("select l.dossier_number, s.number, s.signed_by, s.signed_at, s.sha256 from councilletter_signature s "
                    + "join councilletter_letter l on l.id = s.letter_id where s.account_id = :account order by s.signed_at").param("account", account)
                    .query((row, n) -> "Handtekening als %s onder de brief over %s, versie %d, op %s (SHA-256 %s)".formatted(row.getString(3),
                            row.getString(1), row.getInt(2), row.getTimestamp(4).toInstant(), row.getString(5))).list());
        }
        for (var title : accounts.titles(email)) {
            lines.addAll(database.sql("select l.dossier_number, v.number, v.saved_at from councilletter_version v "
                    + "join councilletter_letter l on l.id = v.letter_id where v.saved_by = :title order by v.saved_at").param("title", title)
                    .query((row, n) -> "Als %s bewaard: brief over %s, versie %d, op %s".formatted(title, row.getString(1), row.getInt(2),
                            row.getTimestamp(3).toInstant())).list());
        }
        return lines;
    }

    @Override
    public int expire(Instant before) {
        var signed = database.sql("update councilletter_signature set account_id = null where account_id is not null and signed_at < :before")
                .param("before", Timestamp.from(before)).update();
        var texts = database.sql("delete from councilletter_version where saved_at < :before "
                + "and number < (select l.newest from councilletter_letter l where l.id = councilletter_version.letter_id) "
                + "and not exists (select 1 from councilletter_offer o where o.letter_id = councilletter_version.letter_id and o.number = councilletter_version.number) "
                + "and not exists (select 1 from councilletter_signature s where s.letter_id = councilletter_version.letter_id and s.number = councilletter_version.number)")
                .param("before", Timestamp.from(before)).update();
        return signed + texts;
    }
}
