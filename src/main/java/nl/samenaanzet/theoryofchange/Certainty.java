package nl.samenaanzet.theoryofchange;

import java.util.List;
import nl.samenaanzet.theoryofchange.Confidence.SectorConfidence;

/** How sure the sectors are of one element, next to each other, so that disagreement shows. */
public record Certainty(List<SectorConfidence> sectors) {

    /** From this many points between two sectors on, the page says that they disagree [INF]. */
    private static final int APART = 30;

    /** Points between the most and the least certain sector, 0 to 100. */
    public int apart() {
        var values = sectors.stream().mapToInt(SectorConfidence::value).summaryStatistics();
        return sectors.isEmpty() ? 0 : values.getMax() - values.getMin();
    }

    /** Whether the sectors disagree so much that they should talk about it. */
    public boolean divided() {
        return apart() >= APART;
    }
}
