package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.workshop.MinuteLine.Kind;
import nl.samenaanzet.workshop.MinuteLine.Line;

/** A line of the minutes as typed. */
record MinuteForm(
        @Text(500) @NotBlank(message = "{workshop.error.text}")
        String text,

        @NotNull(message = "{workshop.error.kind}") Kind kind,
        ElementKind elementKind,
        @Text(200) String owner,
        LocalDate due) {

    static final MinuteForm EMPTY = new MinuteForm("", Kind.NOTE, null, "", null);

    Line line() {
        return new Line(kind, text, elementKind, owner, due);
    }
}
