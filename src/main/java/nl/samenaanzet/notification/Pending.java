package nl.samenaanzet.notification;

import java.time.Instant;
import java.util.List;

/**
 * A step of a dossier that waits for people.
 *
 * @param what    message key of what is asked
 * @param href    where it is done
 * @param due     or null
 * @param whose   who has not answered
 * @param askedBy who asked for it by hand today, or null @param askedAt when, or null
 */
public record Pending(String subject, String step, String what, String href, Instant due, List<Whose> whose, String askedBy,
        Instant askedAt) {

    /** How many there are of whom nobody can be told. */
    public long untold() {
        return whose.stream().filter(w -> w.reach() != Whose.Reach.REACHED).count();
    }
}
