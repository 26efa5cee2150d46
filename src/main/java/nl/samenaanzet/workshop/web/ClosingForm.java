package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenaanzet.workshop.Minutes.Closing;

/** The end of a workshop as typed. */
record ClosingForm(
        @NotBlank(message = "{workshop.error.agreed}") @Size(max = 4000, message = "{workshop.error.long}") String agreed,
        @NotBlank(message = "{workshop.error.next}") @Size(max = 4000, message = "{workshop.error.long}") String next) {

    static ClosingForm empty() {
        return new ClosingForm("", "");
    }

    Closing closing() {
        return new Closing(agreed.strip().replace("\r\n", "\n"), next.strip().replace("\r\n", "\n"));
    }
}
