package nl.samenaanzet.inbox;

import java.util.Collection;
import java.util.Map;

/**
 * Published by a module for what its own tasks are about: a dossier has several components, and their tasks look the
 * same without it.
 */
public interface SubjectWords {

    /**
     * A line of text by subject; what is not its own is left out.
     *
     * @param subjects as tasks carry them, of no more than a page
     */
    Map<String, String> of(Collection<String> subjects);
}
