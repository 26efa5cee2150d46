package nl.samenaanzet.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;

/** What is typed about the programme as a whole. Dates are ISO. */
final class CycleForms {

    private CycleForms() { }

    record ConsentForm(@NotBlank(message = "{programme.error.date}") String consentedOn,
            @NotBlank(message = "{programme.error.pilot}") String pilot,
            @NotBlank(message = "{programme.error.date}") String othersStartOn,
            @NotBlank(message = "{programme.error.date}") String endsOn) {

        Consent consent() {
            return new Consent(date(consentedOn), pilot, date(othersStartOn), date(endsOn));
        }
    }

    record PlanningForm(@NotBlank(message = "{programme.error.date}") String othersStartOn,
            @NotBlank(message = "{programme.error.reason}") @Size(max = 2000, message = "{programme.error.long}") String reason) { }

    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("programme.refusal.noDate");
        }
    }
}
