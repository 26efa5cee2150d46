package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.samenaanzet.workshop.Participant.ParticipantView;
import nl.samenaanzet.workshop.Participant.Person;

/** Someone who can be invited, as typed. */
record PersonForm(
        @NotBlank(message = "{workshop.error.name}") @Size(max = 200, message = "{workshop.error.long}") String name,
        @NotBlank(message = "{workshop.error.email}") @Email(message = "{workshop.error.email}") @Size(max = 200, message = "{workshop.error.long}") String email,
        @NotBlank(message = "{workshop.error.sector}") String sector,
        @Size(max = 500, message = "{workshop.error.long}") String access) {

    static PersonForm empty() {
        return new PersonForm("", "", null, "");
    }

    static PersonForm of(ParticipantView known) {
        return new PersonForm(known.name(), known.email(), known.sector(), known.access());
    }

    Person person() {
        return new Person(name.strip(), email.strip().toLowerCase(Locale.ROOT), sector,
                access == null ? "" : access.strip());
    }
}
