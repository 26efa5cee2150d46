package nl.samenaanzet.theoryofchange.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.Theories.TheoryView;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A theory at one moment: what is fixed as a version, and compared with another. */
public record Snapshot(TheoryView theory, List<ElementView> elements, List<LinkView> links) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    static Snapshot read(byte[] json) {
        return JSON.readValue(json, Snapshot.class);
    }

    public String sha256() {
        return Sha256.of(json());
    }

    /** What differs from an earlier snapshot, per element: added, removed, or changed with both texts. */
    public List<ElementDifference> since(Snapshot earlier) {
        var before = byId(earlier);
        var now = byId(this);
        var found = new ArrayList<ElementDifference>();
        now.forEach((id, element) -> {
            var old = before.get(id);
            if (old == null) {
                found.add(new ElementDifference(ElementDifference.What.ADDED, element.kind(), null, element.text()));
            } else if (!old.draft().equals(element.draft())) {
                found.add(new ElementDifference(
                        ElementDifference.What.CHANGED, element.kind(), old.text(), element.text()));
            }
        });
        before.forEach((id, element) -> {
            if (!now.containsKey(id)) {
                found.add(new ElementDifference(ElementDifference.What.REMOVED, element.kind(), element.text(), null));
            }
        });
        return found;
    }

    private static LinkedHashMap<ElementId, ElementView> byId(Snapshot of) {
        return of.elements.stream()
                .collect(Collectors.toMap(ElementView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
