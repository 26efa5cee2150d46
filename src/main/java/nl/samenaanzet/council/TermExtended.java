package nl.samenaanzet.council;

import java.time.Instant;
import nl.samenaanzet.inbox.DueChanged;

/** The council has until another time. @param actId unique for this act @param due new end of the term */
public record TermExtended(ItemId item, String actId, Instant due) implements DueChanged {

    @Override
    public String subject() {
        return item.toString();
    }

    @Override
    public String step() {
        return "recordResolution";
    }
}
