package nl.samenaanzet.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
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
    private final HouseLanguage language;

    Telling(Outcomes outcomes, Parties parties, Mail mail, HouseLanguage language) {
        this.outcomes = outcomes;
        this.parties = parties;
        this.mail = mail;
        this.language = language;
    }

    @ApplicationModuleListener
    void on(OutcomeStated event) {
        var outcome = outcomes.outcome(event.ballot());
        var review = event.reviewOn() == null
                ? text("outcome.mail.noReview")
                : text("outcome.mail.review", DayWords.day(event.reviewOn(), language.locale()));
        write(
                outcome,
                Set.copyOf(outcome.tell()),
                "outcome-stated",
                "outcome:" + event.ballot(),
                text(
                        "outcome.mail.stated",
                        outcome.title(),
                        outcome.text(),
                        parties.name(outcome.owner(), language.locale()),
                        outcome.nextStep(),
                        review,
                        link(outcome)));
    }

    @ApplicationModuleListener
    void on(ReviewJudged event) {
        var outcome = outcomes.outcome(event.ballot());
        var review = outcome.reviews().stream()
                .filter(r -> r.id().equals(event.review()))
                .findFirst()
                .orElseThrow();
        var all = new HashSet<>(outcome.tell());
        all.add(KERNTEAM);
        write(
                outcome,
                all,
                "outcome-reviewed",
                "review:" + event.review(),
                text(
                        "outcome.mail.reviewed",
                        outcome.title(),
                        text("outcome.judgement." + event.judgement()),
                        review.words(),
                        link(outcome)));
    }

    private void write(StatementView outcome, Set<Party> to, String kind, String key, String letter) {
        parties.contacts(to).stream()
                .filter(c -> c.email() != null)
                .forEach(c -> mail.write(new Letter(
                        key + ":" + c.accountId(),
                        kind,
                        c.email(),
                        text("outcome.mail." + kind + ".subject", outcome.number()),
                        letter,
                        List.of())));
    }

    private String link(StatementView outcome) {
        return mail.link("/outcome/" + outcome.ballot());
    }

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }
}
