package nl.samenaanzet.privacy.marks;

import java.util.List;

/** Finds one kind of thing. */
interface PersonFinder {

    /** @param text not null */
    List<Mark> in(String text);
}
