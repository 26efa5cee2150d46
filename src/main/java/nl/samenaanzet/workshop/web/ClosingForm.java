package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.workshop.Minutes.Closing;

/** The end of a workshop as typed. */
record ClosingForm(
        @Text(4000) @NotBlank(message = "{workshop.error.agreed}")
        String agreed,

        @Text(4000) @NotBlank(message = "{workshop.error.next}")
        String next) {

    static final ClosingForm EMPTY = new ClosingForm("", "");

    Closing closing() {
        return new Closing(agreed, next);
    }
}
