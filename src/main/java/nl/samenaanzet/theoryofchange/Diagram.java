package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.UUID;

/** A theory as a drawing: boxes and lines with their places, in pixels. The same elements and links as the outline. */
public record Diagram(int width, int height, List<Box> boxes, List<Line> lines) {

    /** @param lines of text, wrapped to fit */
    public record Box(UUID id, ElementKind kind, int x, int y, int width, int height, List<String> lines) { }

    /** @param points "x,y x,y ...", as SVG writes them */
    public record Line(String points) { }
}
