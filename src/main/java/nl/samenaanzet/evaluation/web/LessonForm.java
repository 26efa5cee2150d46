package nl.samenaanzet.evaluation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;

/** A lesson as typed. */
record LessonForm(
        @NotBlank(message = "{evaluation.error.part}") @Pattern(regexp = "[1-5]?", message = "{evaluation.error.part}") String part,
        @NotBlank(message = "{evaluation.error.observation}") @Size(max = 2000, message = "{evaluation.error.long}") String observation,
        @NotBlank(message = "{evaluation.error.proposal}") @Size(max = 4000, message = "{evaluation.error.long}") String proposal) {

    static LessonForm empty() {
        return new LessonForm(null, "", "");
    }

    LessonDraft draft() {
        return new LessonDraft(Integer.parseInt(part), observation.strip(), proposal.strip().replace("\r\n", "\n"));
    }
}
