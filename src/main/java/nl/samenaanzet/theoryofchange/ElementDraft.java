package nl.samenaanzet.theoryofchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/** An element as typed. */
public record ElementDraft(ElementKind kind, Content content) {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

    /**
     * @throws Refusal for each that is missing, such as the unit of an indicator or the partner of means, or is no
     *     quarter or less than nothing
     */
    public ElementDraft {
        var no = new Refusals();
        no.when(kind == null, "kind", "theoryofchange.error.kind");
        no.when(content.text == null || content.text.isBlank(), "text", "theoryofchange.error.text");
        no.when(
                kind == ElementKind.INDICATOR && (content.aim.unit == null || content.aim.unit.isBlank()),
                "unit",
                "theoryofchange.refusal.unit");
        no.when(
                kind == ElementKind.MEANS && (content.pledge.partner == null || content.pledge.partner.isBlank()),
                "partner",
                "theoryofchange.refusal.partner");
        no.when(
                content.pledge.quarter != null
                        && !QUARTER.matcher(content.pledge.quarter).matches(),
                "quarter",
                "theoryofchange.error.quarter");
        no.when(
                content.pledge.euro != null && content.pledge.euro.signum() < 0,
                "euro",
                "theoryofchange.error.negative");
        no.when(content.pledge.hours != null && content.pledge.hours < 0, "hours", "theoryofchange.error.negative");
        no.raise();
    }

    /** An element with its text alone. */
    public static ElementDraft of(ElementKind kind, String text) {
        return new ElementDraft(kind, new Content(text, "", null, Aim.NONE, Pledge.NONE, null, null));
    }

    /**
     * What an element says; what does not belong to its kind is null.
     *
     * @param text at most 500 characters
     * @param sector key of the sector it comes from, or null
     * @param testBy of an assumption: the day on which it is to be tested
     * @param source of evidence
     */
    public record Content(
            String text,
            String explanation,
            String sector,
            @JsonUnwrapped Aim aim,
            @JsonUnwrapped Pledge pledge,
            LocalDate testBy,
            String source) {}

    /**
     * From where to where an indicator goes.
     *
     * @param unit required of an indicator
     */
    public record Aim(String unit, BigDecimal baseline, BigDecimal target) {

        public static final Aim NONE = new Aim(null, null, null);

        private static final Pattern SHARE = Pattern.compile("(?i).*(%|procent|percent).*", Pattern.DOTALL);
        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        /**
         * Whether it can stand at this: below nothing, or above the whole, only where its way from or to goes there.
         */
        public boolean reaches(BigDecimal amount) {
            var ways = Stream.of(baseline, target).filter(Objects::nonNull).toList();
            var share = unit != null && SHARE.matcher(unit).matches();
            return (amount.signum() >= 0 || ways.stream().anyMatch(way -> way.signum() < 0))
                    && (!share
                            || amount.compareTo(WHOLE) <= 0
                            || ways.stream().anyMatch(way -> way.compareTo(WHOLE) > 0));
        }
    }

    /**
     * Means that a partner promises.
     *
     * @param quarter "2025-Q1"
     */
    public record Pledge(String partner, BigDecimal euro, Integer hours, String quarter) {

        public static final Pledge NONE = new Pledge(null, null, null, null);
    }
}
