package nl.samenaanzet.motion;

import java.time.LocalDate;

/** A question, for reading. @param number "V-2026-001" @param open everybody may read it @param answer null while there is none */
public record QuestionView(QuestionId id, String number, String askedBy, String subject, String text, LocalDate askedOn, Due due,
        boolean open, String answer, String answeredBy, LocalDate answeredOn) { }
