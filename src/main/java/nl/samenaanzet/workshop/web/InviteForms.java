package nl.samenaanzet.workshop.web;

import java.util.List;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.workshop.Participant.ParticipantId;

/** What is filled in about who comes, and about a workshop that does not take place. */
final class InviteForms {

    private InviteForms() {}

    /**
     * The forms of the page on which people are invited.
     *
     * @param person ids of whom to put on the list
     * @param sector keys of whole sectors to put on it
     * @param reason why the invitation goes out without one of the groups
     */
    record InviteForm(
            List<ParticipantId> person,
            List<String> sector,
            @Text(2000) String reason) {

        static final InviteForm EMPTY = new InviteForm(null, null, null);

        InviteForm {
            person = person == null ? List.of() : person;
            sector = sector == null ? List.of() : sector;
            reason = reason == null ? "" : reason;
        }
    }

    /** Whom somebody looks for: a part of the name, and the key of a sector. */
    record SearchForm(@Text(200) String name, String sector) {

        static final SearchForm EMPTY = new SearchForm(null, null);

        SearchForm {
            name = name == null ? "" : name;
            sector = sector == null ? "" : sector;
        }
    }

    /** Why the workshop does not take place. */
    record ReasonForm(@Text(2000) String reason) {

        static final ReasonForm EMPTY = new ReasonForm("");

        ReasonForm {
            reason = reason == null ? "" : reason;
        }
    }
}
