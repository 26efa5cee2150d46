package nl.samenaanzet.evaluation;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.workshop.Workshops.Attendee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short form after a round: sent by a link that works once, anonymous, counted per sector. */
@Service
@Transactional
public class Forms {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FormLinks links;
    private final FormAnswers answers;
    private final EvaluationRounds evaluations;
    private final Mail mail;
    private final HouseLanguage language;
    private final EvaluationProperties properties;
    private final Clock clock;

    Forms(
            FormLinks links,
            FormAnswers answers,
            EvaluationRounds evaluations,
            Mail mail,
            HouseLanguage language,
            EvaluationProperties properties,
            Clock clock) {
        this.links = links;
        this.answers = answers;
        this.evaluations = evaluations;
        this.mail = mail;
        this.language = language;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param sector of who got the link
     * @param open whether an answer is taken now
     */
    public record Form(String title, String sector, boolean open, boolean used) {}

    void send(EvaluationView evaluation, List<Attendee> attendees) {
        for (var attendee : attendees) {
            if (attendee.email() != null) {
                var token = token();
                links.save(new FormLink(Sha256.of(token), evaluation.id(), attendee.sector()));
                mail.write(new Letter(
                        "evaluation:%s:%s".formatted(evaluation.id(), attendee.guestId()),
                        "evaluation-form",
                        attendee.email(),
                        text("evaluation.mail.subject", evaluation.title()),
                        text("evaluation.mail.text", evaluation.title(), mail.link("/evaluation/form/" + token)),
                        List.of()));
            }
        }
    }

    /** @throws java.util.NoSuchElementException when there is no such link */
    @Transactional(readOnly = true)
    public Form form(String token) {
        var link = links.findById(Sha256.of(token)).orElseThrow();
        var evaluation = evaluations.findById(link.evaluation()).orElseThrow();
        return new Form(evaluation.view().title(), link.sector(), evaluation.takesForms(clock.instant()), link.used());
    }

    /**
     * Takes an answer and uses the link up.
     *
     * @throws Refusal when the link was used, or the forms are closed; nothing is kept then
     */
    public void answer(String token, Opinion opinion) {
        var link = links.findById(Sha256.of(token)).orElseThrow();
        var evaluation = evaluations.findById(link.evaluation()).orElseThrow();
        if (!evaluation.takesForms(clock.instant())) {
            throw new Refusal("evaluation.refusal.closed");
        }
        if (links.use(Sha256.of(token)) == 0) {
            throw new Refusal("evaluation.refusal.used");
        }
        answers.save(new FormAnswer(evaluation.id(), link.sector(), opinion));
    }

    EvaluationResults results(EvaluationId evaluation) {
        return EvaluationResults.of(answers.findByEvaluationIdOrderById(evaluation.id()), properties.showFrom());
    }

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    private static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
