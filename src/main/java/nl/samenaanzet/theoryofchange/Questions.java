package nl.samenaanzet.theoryofchange;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.version.Snapshot;

/**
 * What table {@code theory-of-change-shortfalls} (T5) asks, from the theory. What a person has to judge and did not is
 * the lowest answer: no, or 1; so nothing passes by being left open.
 */
final class Questions {

    private Questions() {}

    static Map<String, Object> of(Snapshot theory, boolean inProgramme) {
        var graph = new Graph(theory.elements(), theory.links());
        var outcomes = graph.of(ElementKind.OUTCOME);
        var check = theory.theory().check();
        var answers = new LinkedHashMap<String, Object>();
        answers.put("ambitie", inProgramme);
        answers.put("doel", !graph.of(ElementKind.GOAL).isEmpty());
        answers.put("noodzakelijk", Boolean.TRUE.equals(check.necessary()));
        answers.put("voldoende", Boolean.TRUE.equals(check.sufficient()));
        answers.put(
                "interventie",
                !outcomes.isEmpty()
                        && outcomes.stream()
                                .allMatch(o -> !graph.under(
                                                o.id(), ElementKind.OUTCOME, ElementKind.ACTIVITY, ElementKind.OUTPUT)
                                        .isEmpty()));
        answers.put("aannames", !graph.of(ElementKind.ASSUMPTION).isEmpty());
        answers.put("narratief", !theory.theory().narrative().isBlank());
        answers.put(
                "middelen",
                !graph.of(ElementKind.ACTIVITY).isEmpty()
                        && graph.of(ElementKind.ACTIVITY).stream()
                                .allMatch(a ->
                                        !graph.under(a.id(), ElementKind.MEANS).isEmpty()));
        answers.put(
                "indicatorPct",
                outcomes.isEmpty()
                        ? 0
                        : 100
                                * outcomes.stream()
                                        .filter(o -> graph.under(o.id(), ElementKind.INDICATOR).stream()
                                                .anyMatch(Questions::measurable))
                                        .count()
                                / outcomes.size());
        answers.put("plausibel", score(check.plausible()));
        answers.put("uitvoerbaar", score(check.feasible()));
        answers.put("toetsbaar", score(check.testable()));
        return answers;
    }

    private static boolean measurable(ElementView indicator) {
        return indicator.aim().unit() != null
                && indicator.aim().baseline() != null
                && indicator.aim().target() != null;
    }

    private static int score(Integer given) {
        return given == null ? 1 : given;
    }
}
