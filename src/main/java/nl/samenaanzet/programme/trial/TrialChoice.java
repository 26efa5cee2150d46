package nl.samenaanzet.programme.trial;

import java.util.List;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import nl.samenaanzet.theoryofchange.choice.Criterion;
import nl.samenaanzet.theoryofchange.choice.Marks;
import nl.samenaanzet.theoryofchange.choice.Marks.Mark;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the trial thinks of its activities, and the one that it chose. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialChoice {

    private final Marks marks;
    private final Choosing choosing;
    private final TrialSectors sectors;

    TrialChoice(Marks marks, Choosing choosing, TrialSectors sectors) {
        this.marks = marks;
        this.choosing = choosing;
        this.sectors = sectors;
    }

    void mark(
            ElementId activity,
            int contribution,
            int evidence,
            int feasibility,
            int means,
            int residents,
            int municipality) {
        marks.mark(
                activity,
                List.of(
                        new Mark(Criterion.CONTRIBUTION, "", contribution),
                        new Mark(Criterion.EVIDENCE, "", evidence),
                        new Mark(Criterion.FEASIBILITY, "", feasibility),
                        new Mark(Criterion.MEANS, "", means),
                        new Mark(Criterion.SUPPORT, sectors.residents(), residents),
                        new Mark(Criterion.SUPPORT, sectors.municipality(), municipality)));
    }

    void choose(ElementId activity, String reason) {
        choosing.choose(activity, true, reason);
    }
}
