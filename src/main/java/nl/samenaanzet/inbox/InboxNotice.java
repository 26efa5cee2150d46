package nl.samenaanzet.inbox;

import java.util.Optional;
import nl.samenaanzet.people.SignedIn;

/** Published by a module for what is late and is no task of a process; above the tasks of whom it concerns. */
public interface InboxNotice {

    /** Empty when there is nothing to say to this person. */
    Optional<Notice> now(SignedIn me);

    /**
     * @param key message of the sentence, with the number as its argument
     * @param href where it can be done
     */
    record Notice(String key, long number, String href) {}
}
