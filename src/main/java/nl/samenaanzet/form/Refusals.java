package nl.samenaanzet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is wrong, all at once:
 *
 * <pre>{@code
 * var no = new Refusals();
 * no.when(reason.isEmpty(), "reason", "motion.refusal.noReason");
 * var kept = no.of(() -> TypedText.required(reason, "reason", "motion.refusal.noReason", 500));
 * no.raise();
 * }</pre>
 */
public final class Refusals {

    private static final int YEARS_AHEAD = 10;

    private final List<Refusal> found = new ArrayList<>();

    /** @param field the name that the form has for it, or null */
    public void when(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            found.add(Refusal.at(field, key, arguments));
        }
    }

    /**
     * A day that must be there; that it is missing is said by itself.
     *
     * @param wrong whether such a day cannot be
     */
    public void day(LocalDate day, String field, Predicate<LocalDate> wrong, String key, Object... arguments) {
        when(day == null, field, "form.missing.day");
        when(day != null && wrong.test(day), field, key, arguments);
    }

    /**
     * A day that somebody plans is at most ten years ahead: what is further away is mistyped.
     *
     * @param day null for none
     */
    public void ahead(LocalDate day, String field, LocalDate today) {
        when(
                day != null && day.isAfter(today.plusYears(YEARS_AHEAD)),
                field,
                "form.wrong.ahead",
                String.valueOf(YEARS_AHEAD));
    }

    /** What this gives, or null when it refuses. */
    public <T> T of(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            found.addAll(refusal.each());
            return null;
        }
    }

    /** A rule that gives nothing. */
    public void check(Runnable rule) {
        of(() -> {
            rule.run();
            return null;
        });
    }

    /** What this gives, or null when it refuses; whatever it says is said of this field. */
    public <T> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            refusal.each().forEach(one -> found.add(Refusal.at(field, one.key(), one.arguments())));
            return null;
        }
    }

    /**
     * What this part gives, or null when it refuses.
     *
     * @param part before the names of its fields: "delivered" for "deliveredEuro"
     */
    public <T> T of(String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            refusal.each().forEach(one -> found.add(one.of(part)));
            return null;
        }
    }

    /** The first of what is wrong so far. */
    public Optional<Refusal> first() {
        return found.stream().findFirst();
    }

    /** All that is wrong so far, as it would be thrown. */
    public Refusal all() {
        return Refusal.of(found);
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** @throws Refusal with all of them, when there are any */
    public void raise() {
        if (!found.isEmpty()) {
            throw all();
        }
    }
}
