package nl.samenaanzet.publication.release;

import java.time.Instant;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.publication.PublicationTimes;
import nl.samenaanzet.publication.duty.Obligations.DutyView;
import nl.samenaanzet.publication.release.PublicationPlanning.CaseView;
import nl.samenaanzet.publication.release.PublicationPlanning.PlanDropped;
import nl.samenaanzet.publication.release.PublicationPlanning.PlanId;
import nl.samenaanzet.publication.release.PublicationPlanning.PublicationActed;
import nl.samenaanzet.publication.release.PublicationPlanning.PublicationActed.Step;
import org.springframework.stereotype.Component;

/** Who acts, and telling the process what they did. */
@Component
public class PublicationActs {

    private final Acts acts;
    private final PublicationTimes times;

    PublicationActs(PublicationTimes times, Acts acts) {
        this.times = times;
        this.acts = acts;
    }

    public String me() {
        return acts.me().title();
    }

    public Instant now() {
        return times.now();
    }

    public void published(ComponentId decision) {
        did(decision.toString(), Step.PUBLISH, null, null, null);
    }

    void planned(CaseView plan) {
        did(plan.id().toString(), Step.PUBLISH, null, null, plan);
    }

    public void named(ComponentId decision, Piece piece, boolean urgent) {
        did(decision.toString(), Step.NAME_PIECE, piece, urgent, null);
    }

    public void settled(DutyView duty) {
        did(duty.id().toString(), duty.ofCouncil() ? Step.FULFIL_COUNCIL_DUTY : Step.FULFIL_DUTY, null, null, null);
    }

    void dropped(PlanId planId) {
        acts.tell(new PlanDropped(planId.toString()));
    }

    private void did(String subject, Step step, Piece piece, Boolean urgent, CaseView plan) {
        acts.tell(new PublicationActed(
                acts.nextId(),
                now(),
                subject,
                step,
                piece,
                urgent,
                plan == null ? null : plan.planId().toString(),
                plan == null ? null : plan.publishAt()));
    }
}
