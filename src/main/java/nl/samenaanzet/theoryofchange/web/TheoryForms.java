package nl.samenaanzet.theoryofchange.web;

import nl.samenaanzet.form.Text;
import nl.samenaanzet.theoryofchange.Check;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** What is filled in about a theory as a whole, and about what an element leads to. */
final class TheoryForms {

    private TheoryForms() {}

    record StoryForm(@Text(4000) String narrative) {

        StoryForm {
            narrative = narrative == null ? "" : narrative;
        }
    }

    record CheckForm(Boolean necessary, Boolean sufficient, Integer plausible, Integer feasible, Integer testable) {

        static CheckForm of(Check check) {
            return new CheckForm(
                    check.necessary(), check.sufficient(), check.plausible(), check.feasible(), check.testable());
        }

        Check check() {
            return new Check(necessary, sufficient, plausible, feasible, testable);
        }
    }

    record FixForm(@Text(2000) String reason) {}

    /** What an element leads to, and why. */
    record LinkForm(ElementId to, @Text(1000) String reason) {}

    /** How sure a sector is of an element. */
    record TrustForm(String trustSector, Integer value) {}
}
