package nl.samenaanzet.approval.web;

import java.util.stream.Stream;
import nl.samenaanzet.approval.objection.Tested.Handling;
import nl.samenaanzet.approval.objection.Tested;

/** The four questions and the handling as typed; a box that is not ticked is not sent. */
record TestedForm(Boolean explicit, Boolean impersonal, Boolean argued, Boolean unsafe, String handling, String note) {

    static TestedForm empty() {
        return new TestedForm(false, false, false, false, null, "");
    }

    static TestedForm of(Tested tested) {
        return new TestedForm(tested.explicit(), tested.impersonal(), tested.argued(), tested.unsafe(), tested.handling().name(),
                tested.note());
    }

    /** @throws nl.samenaanzet.form.Refusal without a handling or without words */
    Tested tested() {
        return new Tested(Boolean.TRUE.equals(explicit), Boolean.TRUE.equals(impersonal), Boolean.TRUE.equals(argued),
                Boolean.TRUE.equals(unsafe),
                Stream.of(Handling.values()).filter(h -> h.name().equals(handling)).findFirst().orElse(null), note);
    }
}
