package nl.samenaanzet.accountability;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of it, in numbers: measurements of the indicators of a theory of change. */
@Service
@Transactional
public class Measuring {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private final Measurements measurements;
    private final Theories theories;
    private final Acts acts;

    Measuring(Measurements measurements, Theories theories, Acts acts) {
        this.measurements = measurements;
        this.theories = theories;
        this.acts = acts;
    }

    /**
     * Writes down a measurement; one of the same day is corrected.
     *
     * @param source where the number comes from, 1 to 500 characters
     * @throws Refusal when it is no indicator, for a day to come, a number that cannot be, or without a source
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.SECRETARY})
    public void measure(ElementId indicator, LocalDate on, BigDecimal amount, String source) {
        var no = new Refusals();
        var element = no.of(() -> element(indicator));
        no.day(on, "on", day -> day.isAfter(acts.today()) || day.getYear() < 2000, "accountability.refusal.on");
        no.when(
                amount == null
                        || amount.abs().compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 2,
                "amount",
                "accountability.refusal.measured");
        no.when(
                element != null && amount != null && !element.aim().reaches(amount),
                "amount",
                "accountability.refusal.unreached",
                element == null ? null : element.aim().unit());
        var from = no.of(() -> TypedText.required(source, "source", 500, "accountability.refusal.source"));
        no.raise();
        var row = measurements
                .findByIndicatorIdAndMeasuredOn(indicator.id(), on)
                .orElseGet(() -> new Measurement(element.ambitionCode(), indicator, on));
        row.stoodAt(amount, from, acts.me().title(), acts.now());
        measurements.save(row);
    }

    private ElementView element(ElementId indicator) {
        try {
            return Optional.ofNullable(indicator)
                    .map(theories::element)
                    .filter(e -> e.kind() == ElementKind.INDICATOR)
                    .orElseThrow();
        } catch (NoSuchElementException none) {
            throw Refusal.at("indicator", "accountability.refusal.indicator");
        }
    }

    /** By indicator, oldest first. */
    @Transactional(readOnly = true)
    public Map<ElementId, List<MeasurementView>> of(String code) {
        return measurements.findByAmbitionCodeOrderByMeasuredOn(code).stream()
                .map(Measurement::view)
                .collect(Collectors.groupingBy(MeasurementView::indicator));
    }

    @Transactional(readOnly = true)
    public List<ElementView> indicators(String code) {
        return theories.elements(code).stream()
                .filter(e -> e.kind() == ElementKind.INDICATOR)
                .toList();
    }

    /**
     * A measurement, for reading.
     *
     * @param amount in the unit of the indicator
     * @param source where the number comes from
     */
    public record MeasurementView(
            ElementId indicator,
            LocalDate on,
            BigDecimal amount,
            String source,
            String recordedBy,
            Instant recordedAt) {}
}
