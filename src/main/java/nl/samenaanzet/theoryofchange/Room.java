package nl.samenaanzet.theoryofchange;

import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A theory as questions, one at a time, for the screen in the room: in the order of the script's five parts. */
@Service
@Transactional(readOnly = true)
public class Room {

    private final Theories theories;

    Room(Theories theories) {
        this.theories = theories;
    }

    /**
     * All questions that make sense now: the goal first, then what must be true for it, what we do, and how we know.
     */
    public List<RoomQuestion> questions(String code) {
        var graph = new Graph(theories.elements(code), theories.links(code));
        var questions = new ArrayList<RoomQuestion>();
        var goals = graph.of(ElementKind.GOAL);
        questions.add(new RoomQuestion(ElementKind.GOAL, null, goals));
        goals.forEach(goal -> questions.add(ask(graph, ElementKind.OUTCOME, goal)));
        for (var kind :
                List.of(ElementKind.ACTIVITY, ElementKind.ASSUMPTION, ElementKind.EVIDENCE, ElementKind.INDICATOR)) {
            graph.of(ElementKind.OUTCOME).forEach(outcome -> questions.add(ask(graph, kind, outcome)));
        }
        graph.of(ElementKind.ACTIVITY).forEach(activity -> questions.add(ask(graph, ElementKind.MEANS, activity)));
        return questions;
    }

    private static RoomQuestion ask(Graph graph, ElementKind kind, ElementView about) {
        return new RoomQuestion(kind, about, graph.under(about.id(), kind));
    }

    /**
     * One question on the screen in the room.
     *
     * @param asks kind of element that an answer becomes
     * @param about the element it is about, or null for the question after the goal
     * @param answers what was said so far
     */
    public record RoomQuestion(ElementKind asks, ElementView about, List<ElementView> answers) {

        /** Stable name, good in an address: "OUTCOME-<id>". */
        public String name() {
            return about == null ? asks.name() : asks.name() + "-" + about.id();
        }
    }
}
