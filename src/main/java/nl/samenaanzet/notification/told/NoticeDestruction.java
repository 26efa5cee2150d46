package nl.samenaanzet.notification.told;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.notification.receiver.Addressees;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was told what, by account and not by address; the address is with the letter, and goes with it. */
@Component
@Transactional
class NoticeDestruction implements PersonalData {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Notices told;
    private final Addressees book;
    private final MessageSource texts;

    NoticeDestruction(Notices told, Addressees book, MessageSource texts) {
        this.told = told;
        this.book = book;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "notification-told";
    }

    @Override
    public List<String> export(String email) {
        return book.reachable().stream().filter(p -> p.email().equalsIgnoreCase(email))
                .flatMap(p -> told.findByAccountIdOrderByWrittenAtDesc(p.account(), Limit.unlimited()).stream()).map(this::line).toList();
    }

    private String line(Notice row) {
        var item = row.item();
        return "%s: %s (%s)".formatted(row.writtenAt(), texts.getMessage(item.what(), new Object[] {item.detail()}, item.what(), DUTCH),
                item.number());
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
}
