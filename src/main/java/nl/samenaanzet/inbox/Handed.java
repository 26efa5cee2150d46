package nl.samenaanzet.inbox;

import java.util.List;
import nl.samenaanzet.form.Refusal;

/** What came of giving tasks to somebody. @param moved how many went @param left what did not, each with its reason */
public record Handed(int moved, List<Left> left) {

    /** @param key message key of what is asked, or null when the row is not known any more @param why message and its arguments */
    public record Left(String key, String dossierNumber, Refusal why) { }
}
