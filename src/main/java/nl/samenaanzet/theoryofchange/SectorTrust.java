package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.Confidence.SectorConfidence;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sectors in a theory: which there are, and how sure each is of an element. */
@Service
@Transactional
public class SectorTrust {

    private final Theories theories;
    private final Elements elements;
    private final Confidences confidences;
    private final People people;

    SectorTrust(Theories theories, Elements elements, Confidences confidences, People people) {
        this.theories = theories;
        this.elements = elements;
        this.confidences = confidences;
        this.people = people;
    }

    /**
     * How sure a sector is, 0 to 100.
     *
     * @throws Refusal for another figure
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void trust(ElementId element, String sector, Integer value) {
        var no = new Refusals();
        no.when(!people.sectorNames().containsKey(sector), "trustSector", "form.wrong.choice");
        no.when(value == null || value < 0 || value > 100, "value", "theoryofchange.refusal.confidence");
        no.raise();
        theories.touched(elements.codeOf(element).orElseThrow());
        confidences.save(new Confidence(element, sector, value));
    }

    /** How sure the sectors are, by element; an element that nobody was asked about is not in it. */
    @Transactional(readOnly = true)
    public Map<ElementId, Certainty> certainty(String code) {
        return confidences.ofAmbition(code).stream()
                .collect(Collectors.groupingBy(
                        Confidence::element,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Confidence::view, Collectors.toList()), Certainty::new)));
    }

    /** The element is taken out. */
    void forget(ElementId element) {
        confidences.forget(element.id());
    }

    /** @throws Refusal for a sector that does not exist */
    public void mustKnowSector(ElementDraft draft) {
        if (draft.content().sector() != null
                && !people.sectorNames().containsKey(draft.content().sector())) {
            throw Refusal.at("sector", "form.wrong.choice");
        }
    }

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
}
