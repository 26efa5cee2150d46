package nl.samenaanzet.outcome;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.outcome.Outcomes.OutcomeStated;
import nl.samenaanzet.outcome.Outcomes.StatementView;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.outcome.Reviews.ReviewJudged;
import nl.samenaanzet.people.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes the letters about an outcome: to whom the process owner chose, and after a review also to the seats of the
 * kernteam. After the commit, so that a letter that cannot be written holds up nobody; each person gets each letter
 * once.
 */
@Component
class Telling {

    private static final Party KERNTEAM = new Party(Kind.ROLE, Role.KERNTEAM.name());

    private final Outcomes outcomes;
    private final Parties parties;
    private final Mail mail;

    Telling(Outcomes outcomes, Parties parties, Mail mail) {
        this.outcomes = outcomes;
        this.parties = parties;
        this.mail = mail;
    }

    @ApplicationModuleListener
    void on(OutcomeStated event) {
        var outcome = outcomes.outcome(event.ballot());
        write(
                outcome,
                Set.copyOf(outcome.signed().tell()),
                "outcome-stated",
                "outcome:" + event.ballot(),
                to -> to.say(
                        "outcome.mail.stated",
                        outcome.dossier().title(),
                        outcome.said().text(),
                        parties.name(outcome.said().owner(), to.locale()),
                        outcome.said().nextStep(),
                        event.planned().reviewOn() == null
                                ? to.say("outcome.mail.noReview")
                                : to.say(
                                        "outcome.mail.review",
                                        DayWords.day(event.planned().reviewOn(), to.locale())),
                        link(outcome)));
    }

    @ApplicationModuleListener
    void on(ReviewJudged event) {
        var outcome = outcomes.outcome(event.ballot());
        var review = outcome.reviews().stream()
                .filter(r -> r.id().equals(event.review()))
                .findFirst()
                .orElseThrow();
        var all = new HashSet<>(outcome.signed().tell());
        all.add(KERNTEAM);
        write(
                outcome,
                all,
                "outcome-reviewed",
                "review:" + event.review(),
                to -> to.say(
                        "outcome.mail.reviewed",
                        outcome.dossier().title(),
                        to.say("outcome.judgement." + event.judgement()),
                        review.verdict().words(),
                        link(outcome)));
    }

    private void write(StatementView outcome, Set<Party> to, String kind, String key, Function<Speech, String> text) {
        mail.tell(
                parties.contacts(to),
                key,
                kind,
                speech -> new Words(
                        speech.say(
                                "outcome.mail.%s.subject".formatted(kind),
                                outcome.dossier().number()),
                        text.apply(speech)));
    }

    private String link(StatementView outcome) {
        return mail.link("/outcome/" + outcome.ballot());
    }
}
