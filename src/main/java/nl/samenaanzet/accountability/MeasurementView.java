package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measurement, for reading. @param amount in the unit of the indicator @param source where the number comes from */
public record MeasurementView(UUID id, UUID indicator, LocalDate on, BigDecimal amount, String source, String recordedBy,
        Instant recordedAt) { }
