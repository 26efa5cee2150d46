package nl.samenaanzet.council.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.council.Resolution;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.people.Refusal;

/** What the griffie types. Dates are ISO. */
final class CouncilForms {

    private CouncilForms() { }

    record RegisterForm(String lastDay) { }

    record PlanForm(String committeeOn, String councilOn, Treatment treatment) { }

    record ResolutionForm(Resolution resolution, String text, String on) { }

    /** @throws Refusal when it is no date */
    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("council.refusal.noDate");
        }
    }

    static LocalDate dateOrNull(String typed) {
        return typed == null || typed.isBlank() ? null : date(typed);
    }
}
