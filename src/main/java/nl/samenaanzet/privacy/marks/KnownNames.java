package nl.samenaanzet.privacy.marks;

import java.util.Collection;

/** Published as a bean by a module that knows people by name. */
public interface KnownNames {

    /** As they are written: "Voornaam Achternaam". */
    Collection<String> names();
}
