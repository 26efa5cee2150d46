package nl.samenaanzet.workshop.web;

import java.util.List;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.workshop.Participant.ParticipantId;

/** What is filled in about who comes, and about a workshop that does not take place. */
final class InviteForms {

    private InviteForms() {}

    /**
     * Whom to put on the list.
     *
     * @param person ids
     * @param sector keys of whole sectors
     */
    record GuestsForm(List<ParticipantId> person, List<String> sector) {

        static final GuestsForm NOBODY = new GuestsForm(null, null);

        GuestsForm {
            person = person == null ? List.of() : person;
            sector = sector == null ? List.of() : sector;
        }
    }

    /** Why the invitation goes out all the same, or why the workshop does not take place. */
    record ReasonForm(@Text(2000) String reason) {

        static final ReasonForm EMPTY = new ReasonForm("");

        ReasonForm {
            reason = reason == null ? "" : reason;
        }
    }
}
