package nl.samenaanzet.notification.told;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was told what, by account and not by address; the address is with the letter, and goes with it. */
@Component
@Transactional
class NoticeDestruction implements PersonalData {

    private final Notices told;
    private final Addressees book;
    private final HouseLanguage language;
    private final JdbcClient database;

    NoticeDestruction(Notices told, Addressees book, HouseLanguage language, JdbcClient database) {
        this.database = database;
        this.told = told;
        this.book = book;
        this.language = language;
    }

    @Override
    public String kind() {
        return "notification-told";
    }

    @Override
    public List<String> export(String email) {
        return book.reachable().stream()
                .filter(p -> p.email().equalsIgnoreCase(email))
                .flatMap(p -> told.findByAccountIdOrderByWrittenAtDesc(p.account(), Limit.unlimited()).stream())
                .map(this::line)
                .toList();
    }

    private String line(Notice row) {
        var item = row.item();
        return "%s: %s (%s)"
                .formatted(
                        row.writtenAt(),
                        language.sayOr(
                                item.said().what(),
                                item.said().what(),
                                item.said().detail()),
                        item.dossier().number());
    }

    @Override
    public int expire(Instant before) {
        return told.expire(before);
    }

    /** What was told goes; that it was told stays as long as its own term. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        return told.destroyTexts(dossier.number());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        return text.in(
                database,
                "notification_told",
                "dossier_number = :key",
                text.dossier().number(),
                "title",
                "dossier_title",
                "detail");
    }
}
