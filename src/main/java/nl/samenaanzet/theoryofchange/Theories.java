package nl.samenaanzet.theoryofchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.Link.LinkView;
import nl.samenaanzet.theoryofchange.version.Snapshot;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The theories of change, one per ambition. */
@Service
@Transactional
public class Theories {

    private final AmbitionTheories rows;
    private final Elements elements;
    private final Links links;
    private final AmbitionCatalogue catalogue;
    private final Acts acts;

    Theories(AmbitionTheories rows, Elements elements, Links links, AmbitionCatalogue catalogue, Acts acts) {
        this.rows = rows;
        this.elements = elements;
        this.links = links;
        this.catalogue = catalogue;
        this.acts = acts;
    }

    /** @throws java.util.NoSuchElementException when there is no such ambition */
    public TheoryView of(String code) {
        return begun(code).view();
    }

    Theory begun(String code) {
        return rows.findById(code).orElseGet(() -> {
            catalogue.ambition(code);
            return rows.save(new Theory(code, acts.now()));
        });
    }

    /** One change at a time in a theory, so that two links cannot close a circle together. */
    Theory locked(String code) {
        begun(code);
        return rows.lock(code);
    }

    /** Locked, and changed now. */
    Theory touched(String code) {
        var theory = locked(code);
        theory.touched(acts.now());
        return theory;
    }

    /** In order of position. */
    @Transactional(readOnly = true)
    public List<ElementView> elements(String code) {
        return elements.findByAmbitionCodeOrderByPosition(code).stream()
                .map(Element::view)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when it is gone */
    @Transactional(readOnly = true)
    public ElementView element(ElementId id) {
        return elements.findById(id).orElseThrow().view();
    }

    @Transactional(readOnly = true)
    public List<LinkView> links(String code) {
        return links.findByAmbitionCode(code).stream().map(Link::view).toList();
    }

    @Transactional(readOnly = true)
    public List<OutlineNode> outline(String code) {
        return new Graph(elements(code), links(code)).outline();
    }

    /** What a workshop wrote down becomes an element that nobody has placed yet. */
    @AllowedTo(Role.PROCESS_OWNER)
    public ElementId addFromMinutes(String code, ElementKind kind, String text) {
        var theory = begun(code);
        var draft = kind == ElementKind.INDICATOR || kind == ElementKind.MEANS
                ? new ElementDraft(
                        kind,
                        new Content(
                                text,
                                "",
                                null,
                                new Aim("?", null, null),
                                new Pledge("?", null, null, null),
                                null,
                                null))
                : ElementDraft.of(kind, text);
        theory.touched(acts.now());
        return elements.save(new Element(
                        code,
                        elements.countByAmbitionCode(code) + 1,
                        draft,
                        acts.me().title(),
                        acts.now()))
                .id();
    }

    /** Whether anybody wrote an element. */
    @Transactional(readOnly = true)
    public boolean written(String code) {
        return elements.countByAmbitionCode(code) > 0;
    }

    public Snapshot snapshot(String code) {
        return new Snapshot(of(code), elements(code), links(code));
    }

    /**
     * An element, for reading; see {@link ElementDraft}. A kept version has all of it in one row: what is unwrapped,
     * and the order, are hashed.
     *
     * @param revision grows with each change
     */
    public record ElementView(
            ElementId id,
            String ambitionCode,
            ElementKind kind,
            int position,
            @JsonUnwrapped Content content,
            String changedBy,
            Instant changedAt,
            int revision) {

        public String text() {
            return content.text();
        }

        public Aim aim() {
            return content.aim();
        }

        public Pledge pledge() {
            return content.pledge();
        }

        public ElementDraft draft() {
            return new ElementDraft(kind, content);
        }
    }

    /**
     * A theory as a whole, for reading.
     *
     * @param revision grows with every change of anything in it
     */
    public record TheoryView(String ambitionCode, String narrative, Check check, long revision, Instant changedAt) {}

    /**
     * An element in the outline.
     *
     * @param reason why it leads to the element it stands under, or null at the top
     * @param alsoTo texts of the other elements it leads to
     * @param children those that lead to it
     */
    public record OutlineNode(ElementView element, String reason, List<String> alsoTo, List<OutlineNode> children) {}

    /** Opaque id of an element. In a kept version it is its text. */
    @Embeddable
    public record ElementId(UUID id) implements TypedId {

        /** @param text empty when nothing is named: then it is null */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ElementId of(String text) {
            return text.isEmpty() ? null : new ElementId(UUID.fromString(text));
        }

        public static ElementId next() {
            return new ElementId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }
}
