package nl.samenaanzet.mail;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters: that one was sent stays, so that it is never sent again; to whom and what it said does not. */
@Component
@Transactional
class LetterDestruction implements PersonalData {

    private final KeptLetters rows;
    private final JdbcClient database;

    LetterDestruction(KeptLetters rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public String kind() {
        return "mail-letters";
    }

    @Override
    public List<String> export(String email) {
        return rows.findByRecipientIgnoreCaseOrderByWrittenAt(email).stream()
                .map(KeptLetter::view)
                .map(l -> "%s: %s%n%s".formatted(l.post().writtenAt(), l.subject(), l.text()))
                .toList();
    }

    @Override
    public int erase(String email) {
        return emptied(rows.findByRecipientIgnoreCaseOrderByWrittenAt(email));
    }

    @Override
    public int expire(Instant before) {
        return emptied(rows.findFullBefore(before));
    }

    private static int emptied(List<KeptLetter> letters) {
        letters.forEach(KeptLetter::empty);
        return letters.size();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        return text.in(database, "mail_letter", "true", null, "subject", "body");
    }
}
