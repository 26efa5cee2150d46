package nl.samenaanzet.inbox.draft;

import java.time.Instant;
import nl.samenaanzet.inbox.Snoozes;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** A draft is free text of somebody; it does not stay because a task does. Kept by account, not by address. */
@Component
public class DraftDestruction implements PersonalData {

    private final SavedDrafts drafts;
    private final Snoozes snoozes;

    DraftDestruction(SavedDrafts drafts, Snoozes snoozes) {
        this.drafts = drafts;
        this.snoozes = snoozes;
    }

    @Override
    public String kind() {
        return "inbox-drafts";
    }

    @Override
    public int expire(Instant before) {
        snoozes.expire(before);
        return drafts.expire(before);
    }
}
