package nl.samenaanzet.outcome;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.approval.BallotId;

/** An outcome in the list. @param text null while it is awaited, as are owner and nextStep @param reviewOn or null */
public record OutcomeLine(BallotId ballot, String number, String title, String ballotOutcome, Instant concludedAt, Instant stateBy,
        String text, Party owner, String nextStep, StatementState state, LocalDate reviewOn) { }
