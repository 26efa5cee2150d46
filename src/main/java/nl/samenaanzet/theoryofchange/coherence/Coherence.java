package nl.samenaanzet.theoryofchange.coherence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ambitions share, and where they get in each other's way: the application suspects, people say. */
@Service
@Transactional
public class Coherence {

    private static final Set<ElementKind> COMPARED = Set.of(ElementKind.OUTCOME, ElementKind.ACTIVITY);

    private final Bonds bonds;
    private final Capacities capacities;
    private final Theories theories;
    private final AmbitionCatalogue catalogue;
    private final Acts acts;

    Coherence(Bonds bonds, Capacities capacities, Theories theories, AmbitionCatalogue catalogue, Acts acts) {
        this.bonds = bonds;
        this.capacities = capacities;
        this.theories = theories;
        this.catalogue = catalogue;
        this.acts = acts;
    }

    @Transactional(readOnly = true)
    public Seen seen() {
        var all = all();
        var newest = newest();
        return new Seen(
                open(Overlap.alike(all, ElementKind.OUTCOME), newest.keySet()),
                open(Overlap.alike(all, ElementKind.ACTIVITY), newest.keySet()),
                said(all, newest.values().stream().toList()),
                Overlap.promises(all).stream()
                        .map(p -> new Seen.PartnerLoad(p, available(p)))
                        .toList());
    }

    /** The outcomes and activities of all ambitions: what something can be said of. */
    @Transactional(readOnly = true)
    public List<ElementView> comparable() {
        return all().stream().filter(e -> COMPARED.contains(e.kind())).toList();
    }

    /** @throws Refusal without a reason, or for elements of one and the same ambition */
    @AllowedTo({Role.PROCESS_OWNER, Role.KERNTEAM, Role.SECRETARY, Role.CHAIR})
    public void say(BondKind kind, ElementId one, ElementId other, String reason) {
        var no = new Refusals();
        var first = no.of(() -> comparable(one, "one"));
        var second = no.of(() -> comparable(other, "other"));
        no.when(
                first != null && second != null && first.ambitionCode().equals(second.ambitionCode()),
                "other",
                "coherence.refusal.pair");
        no.when(kind == null, "kind", "coherence.refusal.noKind");
        no.when(reason == null || reason.isBlank(), "reason", "coherence.refusal.noReason");
        no.raise();
        bonds.save(new Bond(kind, one, other, reason.strip(), acts.by()));
    }

    private ElementView comparable(ElementId id, String field) {
        return comparable().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.at(field, "coherence.refusal.pair"));
    }

    /**
     * How many hours a partner has in a quarter, over all ambitions.
     *
     * @throws Refusal below 0
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void available(String partner, String quarter, Integer hours) {
        if (hours == null || hours < 0 || hours > 1_000_000) {
            throw Refusal.at("hours", "coherence.refusal.hours");
        }
        capacities.save(new Capacity(name(partner), quarter, hours));
    }

    private Integer available(Overlap.Promise promise) {
        return capacities
                .findById(new Capacity.Of(name(promise.partner()), promise.quarter()))
                .map(Capacity::hours)
                .orElse(null);
    }

    private static String name(String partner) {
        return partner.strip().toLowerCase(Locale.ROOT);
    }

    private List<ElementView> all() {
        return catalogue.all().stream()
                .flatMap(a -> theories.elements(a.code()).stream())
                .toList();
    }

    private Map<Set<ElementId>, Bond> newest() {
        return bonds.findAllByOrderBySaidAtDesc().stream()
                .collect(Collectors.toMap(Bond::pair, b -> b, (newer, older) -> newer, LinkedHashMap::new));
    }

    private static List<Overlap.Pair> open(List<Overlap.Pair> pairs, Set<Set<ElementId>> judged) {
        var known = new HashSet<>(judged);
        return pairs.stream()
                .filter(p -> !known.contains(Set.of(p.one().id(), p.other().id())))
                .toList();
    }

    private static List<BondView> said(List<ElementView> all, List<Bond> newest) {
        var byId = all.stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
        return newest.stream()
                .filter(b -> b.kind() != BondKind.DIFFERENT && byId.keySet().containsAll(b.pair()))
                .map(b -> new BondView(
                        b.kind(), byId.get(b.one()), byId.get(b.other()), b.reason(), b.saidBy(), b.saidAt()))
                .toList();
    }
}
