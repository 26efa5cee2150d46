package nl.samenaanzet.notification;

import java.util.EnumMap;
import java.util.Map;

/** What somebody wants to be told, and when. @param language of the letters: "nl" or "en" */
public record Choices(Map<NoticeKind, Pace> paces, String language) {

    /** Of who has not chosen. */
    static Choices first() {
        var paces = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            paces.put(kind, kind.first());
        }
        return new Choices(paces, "nl");
    }

    public Pace of(NoticeKind kind) {
        return paces.get(kind);
    }

    boolean has(Pace pace) {
        return paces.containsValue(pace);
    }
}
