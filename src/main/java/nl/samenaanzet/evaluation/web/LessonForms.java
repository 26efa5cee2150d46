package nl.samenaanzet.evaluation.web;

import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.form.Text;

/** A lesson as typed, and what is decided about one. */
final class LessonForms {

    private LessonForms() {}

    record LessonForm(
            @Text(2000) String observation,
            Integer part,
            @Text(4000) String proposal) {

        static final LessonForm EMPTY = new LessonForm("", null, "");

        LessonDraft draft() {
            return new LessonDraft(part, observation, proposal);
        }
    }

    record LessonDecisionForm(@Text(2000) String reason, Boolean accepted) {}
}
