package nl.samenaanzet.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.register.Destroying;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroying what may not be kept any longer, when two different people agree: the second one's agreement does it. */
@Service
@Transactional
public class Destruction {

    private final DestructionLists lists;
    private final Keepings keepings;
    private final DossierDestruction dossiers;
    private final Destroying register;
    private final Acts acts;

    Destruction(
            DestructionLists lists, Keepings keepings, DossierDestruction dossiers, Destroying register, Acts acts) {
        this.lists = lists;
        this.keepings = keepings;
        this.dossiers = dossiers;
        this.register = register;
        this.acts = acts;
    }

    /** Dossiers whose term is over and that stand on no open list, longest over first. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public List<KeptView> due() {
        var listed = lists.findByOrderByMadeAtDesc().stream()
                .map(DestructionList::view)
                .filter(ListView::open)
                .flatMap(l -> l.numbers().stream())
                .collect(Collectors.toSet());
        return keepings.findByEndsOnBeforeAndDestroyedOnIsNullOrderByEndsOn(acts.today()).stream()
                .map(Keeping::view)
                .filter(k -> !listed.contains(k.number()))
                .toList();
    }

    /** @throws Refusal when nothing is chosen, or something whose term is not over or that stands on an open list */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public UUID propose(Set<String> numbers) {
        if (!due().stream().map(KeptView::number).toList().containsAll(numbers)) {
            throw Refusal.at("number", "archive.refusal.notDue");
        }
        return lists.save(new DestructionList(numbers, acts.me(), acts.now()))
                .view()
                .id();
    }

    /**
     * Destroys it all, at once.
     *
     * @throws Refusal for who made the list, when it was judged before, or a term was made longer meanwhile
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void approve(UUID id) {
        var list = lists.findById(id).orElseThrow();
        list.approve(acts.me(), acts.now());
        list.view().numbers().stream().sorted().forEach(number -> destroy(number, list.view()));
    }

    /** @throws Refusal for who made the list, when it was judged before, or without a reason */
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public void refuse(UUID id, String why) {
        lists.findById(id).orElseThrow().refuse(acts.me(), why, acts.now());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public List<ListView> lists() {
        return lists.findByOrderByMadeAtDesc().stream()
                .map(DestructionList::view)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR})
    public ListView list(UUID id) {
        return lists.findById(id).orElseThrow().view();
    }

    private void destroy(String number, ListView list) {
        var dossier = dossiers.dossier(number);
        var keeping = keepings.findById(dossier.id().id()).orElseThrow();
        if (!keeping.over(acts.today())) {
            throw new Refusal("archive.refusal.notDue");
        }
        var ground = Map.<String, Object>of(
                "lijst",
                list.id().toString(),
                "datum",
                acts.today().toString(),
                "categorie",
                keeping.view().term().code(),
                "voorgesteldDoor",
                list.madeBy(),
                "goedgekeurdDoor",
                list.judgedBy());
        dossier.content().components().stream()
                .map(ComponentView::id)
                .forEach(component -> register.destroy(component, ground));
        dossiers.destroy(dossier);
        keeping.destroyed(acts.today());
    }
}
