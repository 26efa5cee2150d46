package nl.samenaanzet.privacy;

import java.time.Instant;
import java.util.List;

/**
 * One kind of personal data of one module. A module publishes a bean of this for each kind; {@code privacy} exports,
 * erases and expires them all. A person is known by e-mail address, compared without regard to capitals.
 */
public interface PersonalData {

    /** Stable name of the kind, lower case with hyphens: "workshop-participants". Message key: {@code privacy.kind.<kind>}. */
    String kind();

    /**
     * What is held of this person, a sentence or value per line, in Dutch; empty when nothing. A kind that is not kept by
     * address leaves this and {@link #erase} as they are.
     */
    default List<String> export(String email) {
        return List.of();
    }

    /** Removes what identifies the person; what was counted or decided stays. Safe to run twice. @return rows changed */
    default int erase(String email) {
        return 0;
    }

    /** Removes what identifies persons in rows that were last needed before this moment. Safe to run twice. @return rows changed */
    int expire(Instant before);
}
