package nl.samenaanzet.theoryofchange;

import java.time.LocalDate;
import java.util.Comparator;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.Link.LinkId;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working on a theory, with several people at once: nobody overwrites what somebody else wrote meanwhile. */
@Service
@Transactional
public class Editing {

    private final Theories theories;
    private final Elements elements;
    private final Links links;
    private final SectorTrust trust;
    private final Acts acts;

    Editing(Theories theories, Elements elements, Links links, SectorTrust trust, Acts acts) {
        this.theories = theories;
        this.elements = elements;
        this.links = links;
        this.trust = trust;
        this.acts = acts;
    }

    /** Somebody else changed the element first. */
    public static class Clash extends Refusal {

        Clash() {
            super("theoryofchange.clash");
        }
    }

    /**
     * @param parent what it leads to, or null
     * @throws Refusal for a second goal, or a link that cannot be
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public ElementId add(String code, ElementDraft draft, ElementId parent, String reason) {
        theories.touched(code);
        mustBePossible(code, draft, null);
        var added = elements.saveAndFlush(
                        new Element(code, elements.countByAmbitionCode(code) + 1, draft, me(), acts.now()))
                .id();
        if (parent != null) {
            link(added, parent, reason);
        }
        return added;
    }

    /**
     * @param read revision that the person had before them
     * @throws Clash when it was changed since; nothing is kept then
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void change(ElementId id, int read, ElementDraft draft) {
        var code = elements.codeOf(id).orElseThrow();
        theories.touched(code);
        var element = elements.findById(id).orElseThrow();
        if (element.revision() != read) {
            throw new Clash();
        }
        mustBePossible(code, draft, id);
        element.change(draft, me(), acts.now());
    }

    /** Takes an element out, with its links; a fixed version still has it. */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void remove(ElementId id) {
        elements.codeOf(id).ifPresent(code -> {
            theories.touched(code);
            links.deleteByFromIdOrToId(id.id(), id.id());
            trust.forget(id);
            elements.deleteById(id);
        });
    }

    /** @throws Refusal when it is there already, these kinds are not linked, or it would close a circle */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void link(ElementId from, ElementId to, String reason) {
        var code = elements.codeOf(from).orElseThrow();
        theories.touched(code);
        if (to == null) {
            throw Refusal.at("to", "theoryofchange.refusal.noTo");
        }
        if (links.existsByFromIdAndToId(from.id(), to.id())) {
            throw Refusal.at("to", "theoryofchange.refusal.linked");
        }
        new Graph(theories.elements(code), theories.links(code)).mustAllow(from, to);
        links.saveAndFlush(new Link(code, from, to, reason == null ? "" : reason.strip()));
    }

    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void unlink(LinkId id) {
        links.findById(id).ifPresent(link -> {
            theories.touched(link.ambitionCode());
            links.delete(link);
        });
    }

    /**
     * Moves an element among those of its theory.
     *
     * @param up towards the beginning
     */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void move(ElementId id, boolean up) {
        var code = elements.codeOf(id).orElseThrow();
        theories.touched(code);
        var element = elements.findById(id).orElseThrow();
        var peers = elements.findByAmbitionCodeOrderByPosition(code).stream()
                .filter(e -> e.kind() == element.kind())
                .sorted(Comparator.comparingInt(Element::position))
                .toList();
        var other = peers.indexOf(element) + (up ? -1 : 1);
        if (other >= 0 && other < peers.size()) {
            var place = element.position();
            element.moveTo(peers.get(other).position());
            peers.get(other).moveTo(place);
        }
    }

    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void tell(String code, String narrative) {
        theories.touched(code).tell(TypedText.required(narrative, "narrative", 4000, "theoryofchange.refusal.noStory"));
    }

    /** @throws Refusal for a figure that is not 1 to 5 */
    @AllowedTo(Role.PROCESS_OWNER)
    public void judge(String code, Check check) {
        check.mustBePossible();
        theories.touched(code).judge(check);
    }

    /**
     * A day that has passed may stay: nobody says it anew.
     *
     * @param kept day that it said before, or null
     */
    private void mustBeToCome(ElementDraft draft, LocalDate kept) {
        var testBy = draft.content().testBy();
        if (testBy != null && !testBy.equals(kept) && testBy.isBefore(acts.today())) {
            throw Refusal.at("testBy", "theoryofchange.error.testBy");
        }
    }

    /** @throws Refusal for a sector that does not exist */
    @Transactional(readOnly = true)
    public void mustKnowSector(ElementDraft draft) {
        trust.mustKnowSector(draft);
    }

    private void mustBePossible(String code, ElementDraft draft, ElementId self) {
        mustKnowSector(draft);
        var kept = self == null
                ? null
                : elements.findById(self).orElseThrow().view().content().testBy();
        mustBeToCome(draft, kept);
        if (draft.kind() == ElementKind.GOAL
                && elements.findByAmbitionCodeOrderByPosition(code).stream()
                        .anyMatch(e -> e.kind() == ElementKind.GOAL && !e.id().equals(self))) {
            throw Refusal.at("kind", "theoryofchange.refusal.oneGoal");
        }
    }

    private String me() {
        return acts.me().title();
    }
}
