package nl.samenaanzet.councilletter;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.councilletter.text.LetterSeals;
import nl.samenaanzet.document.PaperBook;
import nl.samenaanzet.privacy.Destroys;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the letters to the council about it, with their versions, signatures and files. */
@Component
class CouncilLetterDestruction implements Destroys {

    private static final List<String> TABLES =
            List.of("councilletter_offer", "councilletter_signature", "councilletter_file");

    private final JdbcClient database;
    private final PaperBook papers;
    private final Seals seals;

    CouncilLetterDestruction(JdbcClient database, PaperBook papers, Seals seals) {
        this.database = database;
        this.papers = papers;
        this.seals = seals;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        var letters = database.sql("select id from councilletter_letter where strategy_id = :strategy")
                .param("strategy", dossier.id())
                .query(UUID.class)
                .list();
        for (var letter : letters) {
            database.sql("select id from councilletter_file where letter_id = :letter")
                    .param("letter", letter)
                    .query(UUID.class)
                    .list()
                    .forEach(file -> seals.destroy(SealKind.LETTER_FILE, file.toString()));
            seals.destroy(SealKind.LETTER_PART, LetterSeals.subject(new RaadsbriefId(letter), "%"));
            for (var table : TABLES) {
                database.sql("delete from %s where letter_id = :letter".formatted(table))
                        .param("letter", letter)
                        .update();
            }
            papers.destroy(new RaadsbriefId(letter).paper());
            database.sql("delete from councilletter_letter where id = :letter")
                    .param("letter", letter)
                    .update();
        }
        return letters.size();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        return text.in(
                database,
                "councilletter_letter",
                "strategy_id = :key",
                text.dossier().id(),
                "about");
    }
}
