package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.people.SeatId;

/** How the objection of a seat was tested and handled, for reading. */
public record HandlingView(SeatId seat, Tested tested, String by, Instant at) { }
