package nl.samenaanzet.theoryofchange.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.version.Snapshot;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.springframework.stereotype.Component;

/** Lays a theory out in layers, by the Eclipse Layout Kernel. Done once for each revision of a theory. */
@Component
public class Drawing {

    private static final int WIDTH = 190;
    private static final int LINE = 17;
    private static final int PADDING = 12;
    private static final int CHARACTERS = 26;
    private static final int LINES = 5;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private record Drawn(long revision, Diagram diagram) {}

    private final Map<String, Drawn> newest = new ConcurrentHashMap<>();

    Diagram of(Snapshot theory) {
        var view = theory.theory();
        var known = newest.get(view.ambitionCode());
        if (known != null && known.revision() == view.revision()) {
            return known.diagram();
        }
        var drawn = draw(theory.elements(), theory.links());
        newest.put(view.ambitionCode(), new Drawn(view.revision(), drawn));
        return drawn;
    }

    public static Diagram draw(List<ElementView> elements, List<LinkView> links) {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        var nodes = new HashMap<ElementId, ElkNode>();
        var texts = new HashMap<ElementId, List<String>>();
        for (var element : elements) {
            var node = ElkGraphUtil.createNode(graph);
            var lines = wrap(element.text());
            node.setDimensions(WIDTH, (lines.size() + 1) * LINE + PADDING);
            nodes.put(element.id(), node);
            texts.put(element.id(), lines);
        }
        var edges = links.stream()
                .filter(l -> nodes.containsKey(l.from()) && nodes.containsKey(l.to()))
                .map(l -> ElkGraphUtil.createSimpleEdge(nodes.get(l.from()), nodes.get(l.to())))
                .toList();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Diagram(
                (int) graph.getWidth(),
                (int) graph.getHeight(),
                elements.stream()
                        .map(e -> box(e, nodes.get(e.id()), texts.get(e.id())))
                        .toList(),
                edges.stream().map(Drawing::line).toList());
    }

    private static Diagram.Box box(ElementView element, ElkNode node, List<String> lines) {
        return new Diagram.Box(
                element.id(),
                element.kind(),
                (int) node.getX(),
                (int) node.getY(),
                (int) node.getWidth(),
                (int) node.getHeight(),
                lines);
    }

    private static Diagram.Line line(ElkEdge edge) {
        return new Diagram.Line(edge.getSections().stream()
                .map(s -> {
                    var points = new ArrayList<String>();
                    points.add((int) s.getStartX() + "," + (int) s.getStartY());
                    s.getBendPoints().forEach(b -> points.add((int) b.getX() + "," + (int) b.getY()));
                    points.add((int) s.getEndX() + "," + (int) s.getEndY());
                    return String.join(" ", points);
                })
                .collect(Collectors.joining(" ")));
    }

    /** Words over lines; what does not fit in five lines is cut, the outline has all of it. */
    static List<String> wrap(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ")
                    .append(word.length() > CHARACTERS ? word.substring(0, CHARACTERS) : word);
        }
        lines.add(line.toString());
        return lines.size() <= LINES
                ? lines
                : Stream.concat(lines.stream().limit(LINES - 1), Stream.of("…")).toList();
    }

    /**
     * A theory as a drawing: boxes and lines with their places, in pixels. The same elements and links as the outline.
     */
    public record Diagram(int width, int height, List<Box> boxes, List<Line> lines) {

        /** @param lines of text, wrapped to fit */
        public record Box(ElementId id, ElementKind kind, int x, int y, int width, int height, List<String> lines) {}

        /** @param points "x,y x,y ...", as SVG writes them */
        public record Line(String points) {}
    }
}
