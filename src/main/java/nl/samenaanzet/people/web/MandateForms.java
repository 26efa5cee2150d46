package nl.samenaanzet.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.people.seat.Term;

/** What the secretary types about seats. The first and the last day count whole; from today is from now. */
final class MandateForms {

    private MandateForms() {}

    /** @param until may be empty */
    record HolderForm(
            @NotNull(message = "{people.refusal.noAccount}") UUID account,
            @NotNull(message = "{people.refusal.noFrom}") LocalDate from,
            LocalDate until,

            @Text(500) @NotBlank(message = "{people.refusal.noChosen}")
            String chosen) {

        Term term(Instant now) {
            return MandateForms.term(from, until, now);
        }
    }

    record SubstituteForm(
            @NotNull(message = "{people.refusal.noAccount}") UUID account,
            @NotNull(message = "{people.refusal.noFrom}") LocalDate from,
            @NotNull(message = "{people.refusal.noUntil}") LocalDate until) {

        Term term(Instant now) {
            return MandateForms.term(from, until, now);
        }
    }

    private static Term term(LocalDate from, LocalDate until, Instant now) {
        return new Term(
                from == null ? null : from.equals(Amsterdam.day(now)) ? now : Amsterdam.begin(from),
                until == null ? null : Amsterdam.begin(until.plusDays(1)));
    }

    /** Why a term or a substitution ends. */
    record EndForm(String reason) {}

    /**
     * The own e-mail address, and that of a seat.
     *
     * @param apart only asked of who speaks for a seat; a box that is not ticked is not sent
     */
    record EmailForm(String email, Boolean apart) {}
}
