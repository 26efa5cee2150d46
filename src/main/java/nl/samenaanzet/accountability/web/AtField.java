package nl.samenaanzet.accountability.web;

import java.util.Map;
import nl.samenaanzet.form.Refusal;
import org.springframework.validation.BindingResult;

/** Puts a refusal at the field that it is about. */
final class AtField {

    /** What the domain calls otherwise than the form. */
    private static final Map<String, String> FIELDS = Map.of("negative", "euro", "amount", "euro", "nothing", "euro", "long", "inKind",
            "changed", "partner", "measured", "amount");

    private AtField() { }

    /** @param otherwise field for a refusal about something that is not on the form */
    static void reject(BindingResult errors, Refusal refusal, String otherwise) {
        var about = refusal.key().split("\\.")[2];
        var field = FIELDS.getOrDefault(about, about);
        errors.rejectValue(errors.getFieldType(field) == null ? otherwise : field, refusal.key(), refusal.arguments(), refusal.key());
    }
}
