package nl.samenaanzet.publication;

import java.util.Set;
import nl.samenaanzet.form.Refusal;

/** How a duty was settled. @param as "done" or "notApplicable" @param note at most 2000 characters; the reason when it does not apply */
public record Settlement(String as, String note) {

    private static final int LONGEST = 2000;

    /** @throws Refusal without an answer, without the reason, or with a note that is too long */
    public Settlement {
        note = note == null ? "" : note.strip().replace("\r\n", "\n");
        if (as == null || !Set.of("done", "notApplicable").contains(as)) {
            throw new Refusal("publication.refusal.noSettlement");
        }
        if (note.length() > LONGEST) {
            throw new Refusal("publication.refusal.tooLong", LONGEST);
        }
        if (as.equals("notApplicable") && note.isEmpty()) {
            throw new Refusal("publication.refusal.noWhy");
        }
    }
}
