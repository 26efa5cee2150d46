package nl.samenaanzet.theoryofchange;

import nl.samenaanzet.ambition.SubmissionCheck;
import nl.samenaanzet.form.Refusal;
import org.springframework.stereotype.Component;

/** A theory that was begun must have no blocking shortfall (T5); an ambition without one is not held up by it. */
@Component
class TheoryCheck implements SubmissionCheck {

    private final Theories theories;

    TheoryCheck(Theories theories) {
        this.theories = theories;
    }

    @Override
    public void mustBeReady(String ambitionCode) {
        if (theories.written(ambitionCode) && theories.blocking(ambitionCode) > 0) {
            throw new Refusal("theoryofchange.refusal.blocking");
        }
    }
}
