package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.people.SeatId;

/** An answer, for reading. @param by title of the account that gave it */
public record AnswerView(SeatId seat, int seatNumber, String sectorKey, String sectorName, Answer answer,
        String reason, boolean ownPower, String by, Instant at) { }
