package nl.samenaanzet.motion.work;

import java.util.List;
import java.util.NoSuchElementException;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.motion.Motion.CommitmentId;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.work.WorkView.WorkId;
import nl.samenaanzet.register.Register;
import org.springframework.stereotype.Component;

/** Links motions and pledges to work that exists. */
@Component
public class WorkDesk {

    private final WorkLinks links;
    private final AmbitionCatalogue ambitions;
    private final Dossiers dossiers;
    private final Register register;

    WorkDesk(WorkLinks links, AmbitionCatalogue ambitions, Dossiers dossiers, Register register) {
        this.links = links;
        this.ambitions = ambitions;
        this.dossiers = dossiers;
        this.register = register;
    }

    public List<WorkView> of(CommitmentId id) {
        return links.findByCommitmentIdOrderByKindAscTargetAsc(id.id()).stream()
                .map(WorkLink::view)
                .toList();
    }

    /** @throws Refusal when there is no such work, or it is linked already */
    public void link(CommitmentId id, WorkKind kind, String target, String note) {
        var title = title(kind, target);
        if (links.existsByCommitmentIdAndKindAndTarget(id.id(), kind, target)) {
            throw Refusal.at("target", "motion.refusal.linked", target);
        }
        links.save(new WorkLink(id, kind, target, title, note));
    }

    /**
     * @return what was linked
     * @throws NoSuchElementException when it belongs to another
     */
    public WorkView unlink(CommitmentId id, WorkId link) {
        var row = links.findById(link).filter(l -> l.commitment().equals(id)).orElseThrow();
        links.delete(row);
        return row.view();
    }

    /**
     * Ids of motions and pledges that this work answers.
     *
     * @param targets codes, numbers or references
     */
    public List<CommitmentId> answered(List<String> targets) {
        return links.findByTargetIn(targets).stream()
                .map(WorkLink::commitment)
                .distinct()
                .toList();
    }

    private String title(WorkKind kind, String target) {
        try {
            return switch (kind) {
                case AMBITION -> ambitions.byCode(target).name();
                case DOSSIER -> dossiers.byNumber(target).title();
                case DECISION -> register.byReference(target).title();
            };
        } catch (NoSuchElementException unknown) {
            throw Refusal.at("target", "motion.refusal.noWork." + kind, target);
        }
    }
}
