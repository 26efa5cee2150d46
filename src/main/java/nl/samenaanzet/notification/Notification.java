package nl.samenaanzet.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.mail.LetterFate;
import nl.samenaanzet.mail.LetterState;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.notification.told.Notice;
import nl.samenaanzet.notification.told.Notices;
import nl.samenaanzet.notification.watch.NotificationHealth;
import nl.samenaanzet.people.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Who was told what of a dossier. */
@Service
@EnableConfigurationProperties(NotificationProperties.class)
public class Notification {

    private static final Limit MOST = Limit.of(500);

    private final Notices told;
    private final Mail mail;
    private final NotificationHealth health;

    Notification(Notices told, Mail mail, NotificationHealth health) {
        this.told = told;
        this.mail = mail;
        this.health = health;
    }

    /** Who was told of this dossier, newest first, at most 500. */
    public List<ToldView> told(String number) {
        var rows = told.findByDossierNumberOrderByWrittenAtDesc(number, MOST);
        Map<String, LetterFate> fates = mail
                .fates(rows.stream().map(Notice::letterKey).distinct().toList())
                .stream()
                .collect(Collectors.toMap(LetterFate::key, Function.identity()));
        return rows.stream().map(row -> row.view(fates.get(row.letterKey()))).toList();
    }

    /** The letters of this page stand still: nobody is told anything. */
    public boolean standsStill() {
        return health.late();
    }

    /** That somebody was told something, for reading; without an address. */
    public record ToldView(Occasion occasion, Said said, Receiver receiver, Pace pace, Post post) {

        /**
         * What was said.
         *
         * @param what message key, its argument {0} is the detail
         */
        public record Said(String what, String detail) {}

        /**
         * Who was told.
         *
         * @param title of the account
         * @param role whose task it was, or null
         * @param seatNumber or null
         */
        public record Receiver(String title, Role role, Integer seatNumber) {}

        /**
         * The letter.
         *
         * @param sentAt or null
         * @param state null when it is no longer kept
         */
        public record Post(Instant writtenAt, Instant sentAt, LetterState state) {}
    }
}
