package nl.samenaanzet.theoryofchange.choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.choice.Candidate.Ranked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities of an ambition by how effective people think they are, and what was chosen (domain notes (d)). */
@Service
@Transactional
public class Choosing {

    private final Theories theories;
    private final Marks marks;
    private final ActivityChoices choices;
    private final Acts acts;

    Choosing(Theories theories, Marks marks, ActivityChoices choices, Acts acts) {
        this.theories = theories;
        this.marks = marks;
        this.choices = choices;
        this.acts = acts;
    }

    /** Ranked first, best first; then those that miss a mark. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String code) {
        var weights = marks.weights(code);
        var activities = theories.elements(code).stream()
                .filter(e -> e.kind() == ElementKind.ACTIVITY)
                .toList();
        var averages = marks.averages(activities.stream().map(ElementView::id).toList());
        var missing = activities.stream()
                .collect(Collectors.toMap(
                        ElementView::id, a -> missing(averages.getOrDefault(a.id(), Map.of()), weights)));
        var complete = new HashMap<>(averages);
        complete.keySet().removeIf(id -> !missing.get(id).isEmpty());
        var ranked = Ranking.of(complete, weights).stream().collect(Collectors.toMap(Ranked::activity, r -> r));
        var latest = latest(code);
        return activities.stream()
                .map(a -> new Candidate(
                        a,
                        ranked.get(a.id()),
                        missing.get(a.id()),
                        averages.getOrDefault(a.id(), Map.of()),
                        latest.get(a.id())))
                .sorted(Comparator.comparing(
                        c -> c.ranked() == null ? Integer.MAX_VALUE : c.ranked().place()))
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such activity */
    @Transactional(readOnly = true)
    public Candidate candidate(ElementId activity) {
        return candidates(theories.element(activity).ambitionCode()).stream()
                .filter(c -> c.activity().id().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    /** Every choice about activities of this ambition, newest first. */
    @Transactional(readOnly = true)
    public List<ChoiceView> record(String code) {
        return choices.findByAmbitionCodeOrderByChosenAtDesc(code).stream()
                .map(ActivityChoice::view)
                .toList();
    }

    /** The activities that are chosen now, by text. */
    @Transactional(readOnly = true)
    public List<ChoiceView> chosen(String code) {
        return latest(code).values().stream()
                .filter(ChoiceView::chosen)
                .sorted(Comparator.comparing(ChoiceView::activity))
                .toList();
    }

    /**
     * Chooses an activity, or not. It is kept with the ranking of this moment.
     *
     * @throws Refusal without a reason
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void choose(ElementId activity, Boolean chosen, String reason) {
        var no = new Refusals();
        no.when(chosen == null, "chosen", "form.wrong.choice");
        no.when(reason == null || reason.isBlank(), "reason", "choice.refusal.noReason");
        no.raise();
        var candidate = candidate(activity);
        choices.save(new ActivityChoice(
                candidate,
                chosen,
                reason.strip(),
                marks.weights(candidate.activity().ambitionCode()),
                acts.by()));
    }

    private Map<ElementId, ChoiceView> latest(String code) {
        return record(code).stream().collect(Collectors.toMap(ChoiceView::activityId, c -> c, (newer, older) -> newer));
    }

    private static List<Criterion> missing(Map<Criterion, Double> averages, Weights weights) {
        return Stream.of(Criterion.values())
                .filter(c -> weights.of().get(c) > 0 && !averages.containsKey(c))
                .toList();
    }
}
