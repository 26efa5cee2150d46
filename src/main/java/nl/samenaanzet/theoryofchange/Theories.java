package nl.samenaanzet.theoryofchange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The theories of change, one per ambition: reading them, and what is lacking. */
@Service
@Transactional
public class Theories {

    private final TheoryRows rows;
    private final Elements elements;
    private final Links links;
    private final Confidences confidences;
    private final AmbitionCatalogue catalogue;
    private final ShortfallRule rule;
    private final People people;
    private final Clock clock;

    Theories(TheoryRows rows, Elements elements, Links links, Confidences confidences, AmbitionCatalogue catalogue,
            ShortfallRule rule, People people, Clock clock) {
        this.rows = rows;
        this.elements = elements;
        this.links = links;
        this.confidences = confidences;
        this.catalogue = catalogue;
        this.rule = rule;
        this.people = people;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when there is no such ambition */
    public TheoryView of(String code) {
        return begun(code).view();
    }

    Theory begun(String code) {
        return rows.findById(code).orElseGet(() -> {
            catalogue.all().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow();
            return rows.save(new Theory(code, clock.instant()));
        });
    }

    Theory locked(String code) {
        return rows.lock(code);
    }

    /** In order of position. */
    @Transactional(readOnly = true)
    public List<ElementView> elements(String code) {
        return elements.findByAmbitionCodeOrderByPosition(code).stream().map(Element::view).toList();
    }

    /** @throws java.util.NoSuchElementException when it is gone */
    @Transactional(readOnly = true)
    public ElementView element(UUID id) {
        return elements.findById(id).orElseThrow().view();
    }

    @Transactional(readOnly = true)
    public List<LinkView> links(String code) {
        return links.findByAmbitionCode(code).stream().map(Link::view).toList();
    }

    /** How sure the sectors are, by element; an element that nobody was asked about is not in it. */
    @Transactional(readOnly = true)
    public Map<UUID, Certainty> certainty(String code) {
        return confidences.ofAmbition(code).stream().collect(Collectors.groupingBy(Confidence::element,
                Collectors.collectingAndThen(Collectors.mapping(Confidence::view, Collectors.toList()), Certainty::new)));
    }

    @Transactional(readOnly = true)
    public List<OutlineNode> outline(String code) {
        return new Graph(elements(code), links(code)).outline();
    }

    /** What a workshop wrote down becomes an element that nobody has placed yet. @param kind name of a {@link ElementKind} */
    @AllowedTo(Role.PROCESS_OWNER)
    public UUID addFromMinutes(String code, String kind, String text) {
        var theory = begun(code);
        var draft = draft(kind, text);
        theory.touched(clock.instant());
        return elements.save(new Element(code, elements.countByAmbitionCode(code) + 1, draft, people.me().title(),
                clock.instant())).id();
    }

    private static ElementDraft draft(String kind, String text) {
        try {
            var asked = ElementKind.valueOf(kind);
            return asked == ElementKind.INDICATOR || asked == ElementKind.MEANS
                    ? new ElementDraft(asked, text, "", null, "?", null, null, "?", null, null, null, null, null)
                    : ElementDraft.of(asked, text);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new Refusal("theoryofchange.refusal.kind");
        }
    }

    /** What T5 finds lacking now. @throws Refusal when the rules cannot be asked */
    public List<Shortfall> shortfalls(String code) {
        var name = catalogue.all().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow().name();
        return rule.judge(Questions.of(snapshot(code), name));
    }

    /** How many shortfalls stop a submission. @throws Refusal when the rules cannot be asked */
    public int blocking(String code) {
        return (int) shortfalls(code).stream().filter(Shortfall::blocking).count();
    }

    /** Whether anybody wrote an element. */
    @Transactional(readOnly = true)
    public boolean written(String code) {
        return elements.countByAmbitionCode(code) > 0;
    }

    Snapshot snapshot(String code) {
        return new Snapshot(of(code), elements(code), links(code));
    }
}
