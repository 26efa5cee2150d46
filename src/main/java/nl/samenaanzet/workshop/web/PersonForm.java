package nl.samenaanzet.workshop.web;

import nl.samenaanzet.workshop.Participant.ParticipantView;
import nl.samenaanzet.workshop.Participant.Person;

/** Someone who can be invited, as typed. */
record PersonForm(String name, String email, String sector, String access) {

    static final PersonForm EMPTY = new PersonForm("", "", null, "");

    static PersonForm of(ParticipantView known) {
        return new PersonForm(known.name(), known.email(), known.sector(), known.access());
    }

    Person person() {
        return Person.of(name, email, sector, access);
    }
}
