package nl.samenaanzet.privacy;

import java.time.Instant;
import java.util.List;

/**
 * One kind of personal data of one module. A module publishes a bean of this for each kind; {@code privacy} exports,
 * erases and expires them all. A person is known by e-mail address, compared without regard to capitals.
 */
public interface PersonalData extends Destroys {

    /**
     * Stable name of the kind, lower case with hyphens: "workshop-participants". Message key:
     * {@code privacy.kind.<kind>}.
     */
    String kind();

    /**
     * What is held of this person, a sentence or value per line, in Dutch; empty when nothing. A kind that is not kept
     * by address leaves this and {@link #erase} as they are.
     */
    default List<String> export(String email) {
        return List.of();
    }

    /** Each kind has a term. */
    @Override
    int expire(Instant before);
}
