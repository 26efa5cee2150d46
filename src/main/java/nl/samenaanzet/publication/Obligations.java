package nl.samenaanzet.publication;

import java.util.List;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done with a recorded decision by law or agreement (T7), and who settled it. */
@Service
@Transactional
public class Obligations {

    private final PublicationCases cases;
    private final PublicationDuties duties;
    private final PublicationTimes times;
    private final PublicationActs acts;

    Obligations(PublicationCases cases, PublicationDuties duties, PublicationTimes times, PublicationActs acts) {
        this.cases = cases;
        this.duties = duties;
        this.times = times;
        this.acts = acts;
    }

    /** Where the route does not say what kind of paper it is. @param urgent a pressing need, as Gemeentewet 192(2) means it */
    @AllowedTo(Role.SECRETARY)
    public void namePiece(ComponentId id, Piece piece, boolean urgent) {
        if (piece == null) {
            throw new Refusal("publication.refusal.noPiece");
        }
        cases.findById(id.id()).orElseThrow().name(piece);
        acts.named(id, piece, urgent);
    }

    /** Keeps what the table said. Safe to run twice: the first answer stays. */
    public List<DutyView> recordDuties(ComponentId id, List<DutyTerm> terms) {
        if (duties.findByDecisionIdOrderByPosition(id.id()).isEmpty()) {
            for (int i = 0; i < terms.size(); i++) {
                duties.save(new PublicationDuty(id, i + 1, terms.get(i), times.due(terms.get(i).term())));
            }
        }
        return of(id);
    }

    /** @throws Refusal when it was settled before, or is the griffie's */
    @AllowedTo(Role.SECRETARY)
    public void fulfilDuty(DutyId id, Settlement said) {
        settle(id, "secretary", said);
    }

    /** @throws Refusal when it was settled before, or is not the council's */
    @AllowedTo(Role.GRIFFIE)
    public void fulfilCouncilDuty(DutyId id, Settlement said) {
        settle(id, "griffie", said);
    }

    private void settle(DutyId id, String body, Settlement said) {
        var duty = duties.findById(id).orElseThrow();
        duty.settle(body, said, acts.me(), acts.now());
        acts.settled(duty.view());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public DutyView duty(DutyId id) {
        return duties.findById(id).orElseThrow().view();
    }

    /** In the order of the table. */
    @Transactional(readOnly = true)
    public List<DutyView> of(ComponentId id) {
        return duties.findByDecisionIdOrderByPosition(id.id()).stream().map(PublicationDuty::view).toList();
    }

    /** Of all decisions, due first. */
    @Transactional(readOnly = true)
    public List<DutyView> open() {
        return duties.findBySettledIsNullOrderByDueAt().stream().map(PublicationDuty::view).toList();
    }
}
