package nl.samenaanzet.approval;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.people.SeatId;

/** The process says that it is time to remind. @param notAnswered no answer of theirs is known, also none that was said aloud */
public record SeatsReminded(BallotId ballot, String dossierNumber, List<SeatId> notAnswered, Instant closesAt) { }
