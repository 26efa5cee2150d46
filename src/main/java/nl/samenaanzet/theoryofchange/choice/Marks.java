package nl.samenaanzet.theoryofchange.choice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The marks of activities, and how heavy each criterion weighs. */
@Service
@Transactional
public class Marks {

    private final Scores scores;
    private final ActivityWeights weights;
    private final Theories theories;
    private final People people;

    Marks(Scores scores, ActivityWeights weights, Theories theories, People people) {
        this.scores = scores;
        this.weights = weights;
        this.theories = theories;
        this.people = people;
    }

    /**
     * A mark, for reading.
     *
     * @param sector empty unless the criterion is asked per sector
     */
    public record Mark(Criterion criterion, String sector, int score) {}

    @Transactional(readOnly = true)
    public Weights weights(String code) {
        return Weights.typed(
                weights.ofAmbition(code).stream().collect(Collectors.toMap(Weight::criterion, Weight::value)));
    }

    /** @throws Refusal when a weight is out of range, or none counts */
    @AllowedTo(Role.PROCESS_OWNER)
    public void weigh(String code, Map<Criterion, Integer> typed) {
        Weights.typed(typed);
        typed.forEach((criterion, weight) -> weights.save(new Weight(code, criterion, weight)));
    }

    /**
     * Gives an activity marks, all or none; earlier ones of the same sectors make way.
     *
     * @throws Refusal when a mark is not 1 to 5, a sector is unknown, or it is no activity
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void mark(ElementId activity, List<Mark> given) {
        if (theories.element(activity).kind() != ElementKind.ACTIVITY
                || !given.stream().allMatch(this::possible)) {
            throw Refusal.at("marks", "choice.refusal.mark");
        }
        if (given.isEmpty()) {
            throw Refusal.at("marks", "choice.refusal.noMark");
        }
        given.forEach(m -> scores.save(new Score(activity, m.criterion(), m.sector(), m.score())));
    }

    private boolean possible(Mark mark) {
        var sector = mark.criterion().perSector()
                ? people.sectors().stream().anyMatch(s -> s.key().equals(mark.sector()))
                : mark.sector().isEmpty();
        return sector && mark.score() >= 1 && mark.score() <= 5;
    }

    @Transactional(readOnly = true)
    public List<Mark> of(ElementId activity) {
        return scores.of(List.of(activity.id())).stream()
                .map(s -> new Mark(s.criterion(), s.sector(), s.value()))
                .toList();
    }

    Map<ElementId, Map<Criterion, Double>> averages(Collection<ElementId> activities) {
        return scores.of(activities.stream().map(ElementId::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Score::activity,
                        Collectors.groupingBy(Score::criterion, Collectors.averagingInt(Score::value))));
    }
}
