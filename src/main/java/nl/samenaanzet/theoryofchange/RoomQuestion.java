package nl.samenaanzet.theoryofchange;

import java.util.List;

/**
 * One question on the screen in the room.
 *
 * @param asks    kind of element that an answer becomes
 * @param about   the element it is about, or null for the question after the goal
 * @param answers what was said so far
 */
public record RoomQuestion(ElementKind asks, ElementView about, List<ElementView> answers) {

    /** Stable name, good in an address: "OUTCOME-<id>". */
    public String name() {
        return about == null ? asks.name() : asks.name() + "-" + about.id();
    }
}
