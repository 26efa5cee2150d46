package nl.samenaanzet.councilletter.signing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.document.PaperBook;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.OwnDetails;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signed and who saved letters to the council. After its term a signature does not say any more which account put
 * it, and texts go that were neither offered nor signed nor the newest. What was offered stays with its dossier, until
 * that is destroyed.
 */
@Component
@Transactional
public class SignatureDestruction implements PersonalData {

    private final JdbcClient database;
    private final PaperBook papers;
    private final OwnDetails accounts;
    private final HouseLanguage language;

    SignatureDestruction(JdbcClient database, PaperBook papers, OwnDetails accounts, HouseLanguage language) {
        this.database = database;
        this.papers = papers;
        this.accounts = accounts;
        this.language = language;
    }

    @Override
    public String kind() {
        return "council-letters";
    }

    @Override
    public List<String> export(String email) {
        var lines = new ArrayList<String>();
        for (UUID account : accounts.accounts(email)) {
            lines.addAll(database.sql(
                            "select l.dossier_number, s.number, s.signed_by, s.signed_at, s.sha256 from councilletter_signature s "
                                    + "join councilletter_letter l on l.id = s.letter_id where s.account_id = :account order by s.signed_at")
                    .param("account", account)
                    .query((row, n) -> language.say(
                            "councilletter.data.signed",
                            row.getString(3),
                            row.getString(1),
                            row.getInt(2),
                            row.getTimestamp(4).toInstant().toString(),
                            row.getString(5)))
                    .list());
        }
        for (var title : accounts.titles(email)) {
            papers.savedBy(title).stream()
                    .filter(p -> p.paper().kind().equals(RaadsbriefId.PAPER))
                    .map(VersionView::of)
                    .map(v -> language.say(
                            "councilletter.data.saved",
                            title,
                            number(v.letter()),
                            v.number(),
                            v.savedAt().toString()))
                    .forEach(lines::add);
        }
        return lines;
    }

    @Override
    public int expire(Instant before) {
        var signed = database.sql(
                        "update councilletter_signature set account_id = null where account_id is not null and signed_at < :before")
                .param("before", Timestamp.from(before))
                .update();
        var texts = database.sql("select id from councilletter_letter").query(UUID.class).list().stream()
                .mapToInt(letter -> papers.expire(new RaadsbriefId(letter).paper(), before, signedOrOffered(letter)))
                .sum();
        return signed + texts;
    }

    private List<Integer> signedOrOffered(UUID letter) {
        return database.sql("select number from councilletter_offer where letter_id = :letter "
                        + "union select number from councilletter_signature where letter_id = :letter")
                .param("letter", letter)
                .query(Integer.class)
                .list();
    }

    private String number(RaadsbriefId letter) {
        return database.sql("select dossier_number from councilletter_letter where id = :letter")
                .param("letter", letter.id())
                .query(String.class)
                .single();
    }
}
