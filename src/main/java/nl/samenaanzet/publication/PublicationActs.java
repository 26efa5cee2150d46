package nl.samenaanzet.publication;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who acts, and telling the process what they did. */
@Component
class PublicationActs {

    private final People people;
    private final ApplicationEventPublisher events;
    private final PublicationTimes times;

    PublicationActs(People people, ApplicationEventPublisher events, PublicationTimes times) {
        this.people = people;
        this.events = events;
        this.times = times;
    }

    String me() {
        return people.me().title();
    }

    Instant now() {
        return times.now();
    }

    void published(ComponentId decision) {
        did(decision.toString(), "publish", null, null, null);
    }

    void planned(CaseView plan) {
        did(plan.id().toString(), "publish", null, null, plan);
    }

    void named(ComponentId decision, Piece piece, boolean urgent) {
        did(decision.toString(), "namePiece", piece.code(), urgent, null);
    }

    void settled(DutyView duty) {
        did(duty.id().toString(), duty.ofCouncil() ? "fulfilCouncilDuty" : "fulfilDuty", null, null, null);
    }

    void dropped(UUID planId) {
        events.publishEvent(new PlanDropped(planId.toString()));
    }

    private void did(String subject, String step, String piece, Boolean urgent, CaseView plan) {
        events.publishEvent(new PublicationActed(UUID.randomUUID().toString(), now(), subject, step, piece, urgent,
                plan == null ? null : plan.planId().toString(), plan == null ? null : plan.publishAt()));
    }
}
