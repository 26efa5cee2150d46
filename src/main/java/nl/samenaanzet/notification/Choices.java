package nl.samenaanzet.notification;

import java.util.EnumMap;
import java.util.Map;

/** What somebody wants to be told, and when. @param language of the letters: "nl" or "en" */
public record Choices(Map<Kind, Pace> paces, String language) {

    /** Of who has not chosen. */
    static Choices first() {
        var paces = new EnumMap<Kind, Pace>(Kind.class);
        for (var kind : Kind.values()) {
            paces.put(kind, kind.first());
        }
        return new Choices(paces, "nl");
    }

    public Pace of(Kind kind) {
        return paces.get(kind);
    }

    boolean has(Pace pace) {
        return paces.containsValue(pace);
    }
}
