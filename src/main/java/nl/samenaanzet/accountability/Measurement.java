package nl.samenaanzet.accountability;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.accountability.Measuring.MeasurementView;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** What an indicator stood at on a day. */
@Entity
@Table(name = "accountability_measurement")
class Measurement {

    @Id
    private UUID id;

    private String ambitionCode;
    private UUID indicatorId;
    private LocalDate measuredOn;
    private BigDecimal amount;
    private String source;
    private String recordedBy;
    private Instant recordedAt;

    protected Measurement() {}

    Measurement(String code, ElementId indicator, LocalDate on) {
        this.id = UUID.randomUUID();
        this.ambitionCode = code;
        this.indicatorId = indicator.id();
        this.measuredOn = on;
    }

    void stoodAt(BigDecimal amount, String source, String who, Instant now) {
        this.amount = amount;
        this.source = source;
        this.recordedBy = who;
        this.recordedAt = now;
    }

    MeasurementView view() {
        return new MeasurementView(new ElementId(indicatorId), measuredOn, amount, source, recordedBy, recordedAt);
    }
}
