package nl.samenaanzet.evaluation;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.workshop.Workshops.Attendee;
import org.springframework.stereotype.Component;

/** Sends the short form after a round, by a link that works once. */
@Component
class FormLetters {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FormLinks links;
    private final Mail mail;
    private final HouseLanguage language;

    FormLetters(FormLinks links, Mail mail, HouseLanguage language) {
        this.links = links;
        this.mail = mail;
        this.language = language;
    }

    void send(EvaluationView evaluation, List<Attendee> attendees) {
        for (var attendee : attendees) {
            if (attendee.email() != null) {
                var token = token();
                links.save(new FormLink(Sha256.of(token), evaluation.id(), attendee.sector()));
                mail.write(new Letter(
                        "evaluation:%s:%s".formatted(evaluation.id(), attendee.guestId()),
                        "evaluation-form",
                        attendee.email(),
                        language.say("evaluation.mail.subject", evaluation.title()),
                        language.say(
                                "evaluation.mail.text", evaluation.title(), mail.link("/evaluation/form/" + token)),
                        List.of(),
                        null,
                        token));
            }
        }
    }

    private static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
