package nl.samenaanzet.programme.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;

/** What is typed about the programme as a whole. */
final class CycleForms {

    private CycleForms() {}

    record ConsentForm(
            @NotNull(message = "{programme.error.date}") LocalDate consentedOn,
            String pilot,
            @NotNull(message = "{programme.error.date}") LocalDate othersStartOn,
            @NotNull(message = "{programme.error.date}") LocalDate endsOn) {

        Consent consent() {
            return new Consent(consentedOn, pilot, othersStartOn, endsOn);
        }
    }

    record PlanningForm(
            @NotNull(message = "{programme.error.date}") LocalDate othersStartOn,
            @Text(2000) String reason) {}
}
