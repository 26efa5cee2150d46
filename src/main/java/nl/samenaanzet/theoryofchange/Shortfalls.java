package nl.samenaanzet.theoryofchange;

import java.util.List;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.SubmissionCheck;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.ShortfallRule.Shortfall;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a theory lacks (T5). One that was begun must have no blocking shortfall when its strategy is submitted; an
 * ambition without one is not held up by it.
 */
@Service
public class Shortfalls implements SubmissionCheck {

    private final Theories theories;
    private final AmbitionCatalogue catalogue;
    private final ShortfallRule rule;

    Shortfalls(Theories theories, AmbitionCatalogue catalogue, ShortfallRule rule) {
        this.theories = theories;
        this.catalogue = catalogue;
        this.rule = rule;
    }

    /**
     * What T5 finds lacking now.
     *
     * @throws Refusal when the rules cannot be asked
     */
    @Transactional
    public List<Shortfall> of(String code) {
        return rule.judge(
                Questions.of(theories.snapshot(code), catalogue.find(code).isPresent()));
    }

    /**
     * How many shortfalls stop a submission.
     *
     * @throws Refusal when the rules cannot be asked
     */
    @Transactional
    public int blocking(String code) {
        return (int) of(code).stream().filter(Shortfall::blocking).count();
    }

    @Override
    public void mustBeReady(String ambitionCode) {
        if (theories.written(ambitionCode) && blocking(ambitionCode) > 0) {
            throw new Refusal("theoryofchange.refusal.blocking");
        }
    }
}
