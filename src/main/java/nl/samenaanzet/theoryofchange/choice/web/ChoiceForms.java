package nl.samenaanzet.theoryofchange.choice.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.theoryofchange.choice.Criterion;
import nl.samenaanzet.theoryofchange.choice.Marks.Mark;
import nl.samenaanzet.theoryofchange.choice.Weights;

/** What is filled in about activities: how heavy a criterion weighs, marks, and what is chosen. */
final class ChoiceForms {

    private ChoiceForms() {}

    /** A weight for each {@link Criterion}. */
    record WeightsForm(Integer contribution, Integer evidence, Integer feasibility, Integer means, Integer support) {

        static WeightsForm of(Weights weights) {
            var now = Stream.of(Criterion.values())
                    .map(c -> weights.of().get(c).intValue())
                    .toList();
            return new WeightsForm(now.get(0), now.get(1), now.get(2), now.get(3), now.get(4));
        }

        Map<Criterion, Integer> weights() {
            var weights = new EnumMap<Criterion, Integer>(Criterion.class);
            weights.put(Criterion.CONTRIBUTION, contribution);
            weights.put(Criterion.EVIDENCE, evidence);
            weights.put(Criterion.FEASIBILITY, feasibility);
            weights.put(Criterion.MEANS, means);
            weights.put(Criterion.SUPPORT, support);
            return weights;
        }
    }

    /**
     * Marks by criterion and, where it is asked of each sector, its key: "CONTRIBUTION", "SUPPORTbewoners". Open ones
     * stay as they were.
     */
    record MarksForm(Map<String, Integer> marks) {

        MarksForm {
            marks = marks == null ? Map.of() : marks;
        }

        static MarksForm of(List<Mark> given) {
            var marks = new TreeMap<String, Integer>();
            given.forEach(m -> marks.put(m.criterion() + m.sector(), m.score()));
            return new MarksForm(marks);
        }

        List<Mark> given() {
            return marks.entrySet().stream()
                    .filter(e -> e.getValue() != null)
                    .flatMap(e -> Stream.of(Criterion.values())
                            .filter(c -> e.getKey().startsWith(c.name()))
                            .map(c -> new Mark(c, e.getKey().substring(c.name().length()), e.getValue())))
                    .toList();
        }
    }

    record ChooseForm(Boolean chosen, @Text(2000) String reason) {}
}
