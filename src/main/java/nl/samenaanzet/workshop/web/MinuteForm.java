package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.workshop.MinuteLine.Kind;
import nl.samenaanzet.workshop.MinuteLine.Line;

/** A line of the minutes as typed. @param due ISO date or empty */
record MinuteForm(
        @NotBlank(message = "{workshop.error.kind}") @Pattern(regexp = "NOTE|THEORY|ACTION|DECISION|", message = "{workshop.error.kind}") String kind,
        @NotBlank(message = "{workshop.error.text}") @Size(max = 500, message = "{workshop.error.long}") String text,
        String elementKind, @Size(max = 200, message = "{workshop.error.long}") String owner, String due) {

    static MinuteForm empty() {
        return new MinuteForm("NOTE", "", "", "", "");
    }

    Line line() {
        return new Line(Kind.valueOf(kind), text.strip(), elementKind, owner == null ? "" : owner.strip(), day());
    }

    private LocalDate day() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("workshop.refusal.noDate");
        }
    }
}
