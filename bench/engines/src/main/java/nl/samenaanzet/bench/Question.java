package nl.samenaanzet.bench;

import java.util.List;
import java.util.Map;

/** What each ballot of a bare engine begins with. */
final class Question {

    static final List<Integer> MEMBERS = List.of(1, 2, 3, 4, 5, 6, 7, 8);

    private Question() { }

    static Map<String, Object> variables() {
        return Map.of("onderwerp", "uitvoering_binnen_kader", "gedekt", "ja", "bedrag", 12500, "members", MEMBERS);
    }

    static void mustBeSeen(int tasks) {
        if (tasks != Contender.SEATS) {
            throw new IllegalStateException(tasks + " tasks instead of " + Contender.SEATS);
        }
    }
}
