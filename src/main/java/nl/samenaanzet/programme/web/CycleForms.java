package nl.samenaanzet.programme.web;

import java.time.LocalDate;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;

/** What is typed about the programme as a whole. */
final class CycleForms {

    private CycleForms() {}

    record ConsentForm(LocalDate consentedOn, String pilot, LocalDate othersStartOn, LocalDate endsOn) {

        Consent consent() {
            return new Consent(consentedOn, pilot, othersStartOn, endsOn);
        }
    }

    record PlanningForm(LocalDate othersStartOn, @Text(2000) String reason) {}
}
