package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.people.SeatId;

/**
 * An answer, for reading.
 *
 * @param residents whether the seat speaks for residents
 * @param by        title of the account that gave it, or recorded it
 * @param oral      what was said aloud, when it began so; else null
 * @param confirmed whether the seat gave it, or confirmed what was recorded
 * @param about     hash of the text it is about, or null when texts were not kept yet
 */
public record AnswerView(SeatId seat, int seatNumber, String sectorKey, String sectorName, boolean residents, Answer answer,
        String reason, boolean ownPower, String by, Instant at, Oral oral, boolean confirmed, String about) { }
