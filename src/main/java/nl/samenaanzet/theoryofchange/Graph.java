package nl.samenaanzet.theoryofchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.Theories.OutlineNode;

/** Elements and links together: what may be linked, and the same thing as an outline. Pure. */
class Graph {

    private final Map<ElementId, ElementView> elements = new LinkedHashMap<>();
    private final Map<ElementId, List<LinkView>> into = new HashMap<>();
    private final Map<ElementId, List<LinkView>> outOf = new HashMap<>();

    Graph(List<ElementView> elements, List<LinkView> links) {
        elements.forEach(e -> this.elements.put(e.id(), e));
        links.forEach(l -> {
            into.computeIfAbsent(l.to(), k -> new ArrayList<>()).add(l);
            outOf.computeIfAbsent(l.from(), k -> new ArrayList<>()).add(l);
        });
        into.values().forEach(l -> l.sort(Comparator.comparingInt(x -> position(x.from()))));
        outOf.values().forEach(l -> l.sort(Comparator.comparingInt(x -> position(x.to()))));
    }

    /** @throws Refusal when this kind cannot lead to that one, or the link would close a circle */
    void mustAllow(ElementId from, ElementId to) {
        var source = elements.get(from);
        var target = elements.get(to);
        if (source == null || target == null) {
            throw Refusal.at("to", "theoryofchange.refusal.gone");
        }
        if (!source.kind().leadsTo(target.kind())) {
            throw Refusal.at("to", "theoryofchange.refusal.kinds", source.text(), target.text());
        }
        if (from.equals(to) || leads(to, from)) {
            throw Refusal.at("to", "theoryofchange.refusal.circle", source.text(), target.text());
        }
    }

    private boolean leads(ElementId from, ElementId to) {
        var seen = new HashSet<ElementId>();
        var todo = new ArrayDeque<>(List.of(from));
        while (!todo.isEmpty()) {
            var next = todo.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                outOf.getOrDefault(next, List.of()).forEach(l -> todo.push(l.to()));
            }
        }
        return false;
    }

    /** Every element once: under the first it leads to; the others it leads to are named with it. */
    List<OutlineNode> outline() {
        var placed = new HashSet<ElementId>();
        var roots = new ArrayList<OutlineNode>();
        elements.values().stream().filter(e -> e.kind() == ElementKind.GOAL).forEach(e -> roots.add(node(e, placed)));
        elements.values().stream()
                .filter(e -> !placed.contains(e.id())
                        && outOf.getOrDefault(e.id(), List.of()).isEmpty())
                .forEach(e -> roots.add(node(e, placed)));
        return roots;
    }

    private OutlineNode node(ElementView element, Set<ElementId> placed) {
        placed.add(element.id());
        var children = into.getOrDefault(element.id(), List.of()).stream()
                .map(l -> elements.get(l.from()))
                .filter(child ->
                        !placed.contains(child.id()) && firstParent(child.id()).equals(element.id()))
                .map(child -> node(child, placed))
                .toList();
        var links = outOf.getOrDefault(element.id(), List.of());
        return new OutlineNode(
                element,
                links.isEmpty() ? null : links.getFirst().reason(),
                links.stream().skip(1).map(l -> elements.get(l.to()).text()).toList(),
                children);
    }

    private ElementId firstParent(ElementId id) {
        return outOf.get(id).getFirst().to();
    }

    private int position(ElementId id) {
        var element = elements.get(id);
        return element == null ? Integer.MAX_VALUE : element.position();
    }

    List<ElementView> of(ElementKind kind) {
        return elements.values().stream().filter(e -> e.kind() == kind).toList();
    }

    /** Those of these kinds that lead to it directly. */
    List<ElementView> under(ElementId id, ElementKind... kinds) {
        return into.getOrDefault(id, List.of()).stream()
                .map(l -> elements.get(l.from()))
                .filter(e -> Set.of(kinds).contains(e.kind()))
                .toList();
    }
}
