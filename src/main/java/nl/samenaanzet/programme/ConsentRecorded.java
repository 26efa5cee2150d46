package nl.samenaanzet.programme;

import java.time.Instant;
import java.util.UUID;

/** The wijkcoalitie agreed: the programme begins. */
public record ConsentRecorded(UUID id, String prefix, String name, Instant othersStartAt, Instant endsAt) { }
