package nl.samenaanzet.outcome;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenaanzet.approval.BallotId;

/** A review that waits was put on another day. @param actId unique for this act */
public record ReviewMoved(String actId, Instant at, BallotId ballot, ReviewId review, LocalDate reviewOn) { }
