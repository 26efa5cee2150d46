package nl.samenaanzet.notification;

import java.util.Collection;
import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Component;

/** What was asked by hand today, and by whom. */
@Component
class RappelBook {

    private final Rappels rappels;
    private final Acts acts;

    RappelBook(Rappels rappels, Acts acts) {
        this.rappels = rappels;
        this.acts = acts;
    }

    List<Rappel> today(Collection<String> subjects) {
        return rappels.findBySubjectInAndAskedOn(subjects, acts.today());
    }

    /**
     * Who is signed in asks now.
     *
     * @throws Refusal when somebody asked today
     */
    Rappel ask(String subject, String step) {
        today(List.of(subject)).stream()
                .filter(r -> r.about(subject, step))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Refusal(
                            "notification.refusal.askedToday", earlier.askedBy(), DayWords.time(earlier.askedAt()));
                });
        return rappels.saveAndFlush(
                new Rappel(subject, step, acts.today(), acts.me().title(), acts.now()));
    }
}
