package nl.samenaanzet.theoryofchange.coherence;

import java.util.List;
import nl.samenaanzet.theoryofchange.coherence.Overlap.Pair;
import nl.samenaanzet.theoryofchange.coherence.Overlap.Promise;

/**
 * How the ambitions hang together now.
 *
 * @param outcomes outcomes that look alike and that nobody judged yet
 * @param activities the same for activities
 * @param bonds what people said, by kind; what they called different is left out
 * @param promises partners who promise means to more than one ambition
 */
public record Seen(List<Pair> outcomes, List<Pair> activities, List<BondView> bonds, List<PartnerLoad> promises) {

    /** What was said of this kind. */
    public List<BondView> of(BondKind kind) {
        return bonds.stream().filter(b -> b.kind() == kind).toList();
    }

    /**
     * A partner's promise next to the hours it has.
     *
     * @param available in hours, or null when nobody said
     */
    public record PartnerLoad(Promise promise, Integer available) {

        /** Hours promised more than there are; 0 when it fits or is not known. */
        public int over() {
            return available == null ? 0 : Math.max(0, promise.hours() - available);
        }
    }
}
