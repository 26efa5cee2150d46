package nl.samenaanzet.outcome.web;

import nl.samenaanzet.form.Refusal;
import org.springframework.validation.BindingResult;

/** Puts a refusal at the field it is about: {@code outcome.refusal.<field>.<what>}. */
final class Refusing {

    private Refusing() { }

    /** @param otherwise field for a refusal about something that is not on the form */
    static void at(BindingResult errors, Refusal refusal, String otherwise) {
        var parts = refusal.key().split("\\.");
        var field = parts.length > 2 && errors.getFieldType(parts[2]) != null ? parts[2] : otherwise;
        errors.rejectValue(field, refusal.key(), refusal.arguments(), refusal.key());
    }
}
