package nl.samenaanzet.council.web;

import java.util.function.Supplier;
import nl.samenaanzet.form.Refusal;
import org.springframework.validation.BindingResult;

/** Sends the form of a step, and shows it again with what was refused. */
final class StepForms {

    private StepForms() { }

    /**
     * @param usual field of a refusal about nothing in particular
     * @param date  field for a refusal about a day
     * @param done  address after it
     */
    static String act(BindingResult errors, String usual, String date, String done, Runnable act, Supplier<String> again) {
        try {
            act.run();
            return "redirect:" + done;
        } catch (Refusal refusal) {
            var field = CouncilForms.field(refusal, usual);
            errors.rejectValue(field.equals("date") ? date : errors.getFieldType(field) == null ? usual : field, refusal.key(),
                    refusal.arguments(), refusal.key());
            return again.get();
        }
    }
}
