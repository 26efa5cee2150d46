package nl.samenaanzet.programme.trial;

import java.time.Duration;
import java.util.Optional;
import nl.samenaanzet.programme.track.TrackView;
import nl.samenaanzet.workshop.WorkshopState;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.Workshops.WorkshopView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The first round of the pilot as the trial accounts would do it, with roles for people and examples for content. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialRound {

    private final Workshops workshops;
    private final TrialPlanning planning;
    private final TrialGuests guests;
    private final TrialMinutes minutes;
    private final TrialActor actor;

    TrialRound(
            Workshops workshops, TrialPlanning planning, TrialGuests guests, TrialMinutes minutes, TrialActor actor) {
        this.workshops = workshops;
        this.planning = planning;
        this.guests = guests;
        this.minutes = minutes;
        this.actor = actor;
    }

    /** Holds the first workshop, once the process has asked for it. */
    void hold(TrackView pilot) {
        toPlan(pilot, 1)
                .ifPresent(id -> actor.asOwner(() -> {
                    planning.plan(id, Duration.ofMinutes(1));
                    guests.invite(id);
                    planning.begin(id);
                    guests.attend(id, workshops.guests(id));
                    minutes.write(id, pilot.of().ambitionCode());
                }));
    }

    /** @return whether the second workshop is planned */
    boolean planNext(TrackView pilot) {
        var next = toPlan(pilot, 2);
        next.ifPresent(id -> actor.asOwner(() -> planning.plan(id, Duration.ofDays(14))));
        return next.isPresent();
    }

    private Optional<WorkshopId> toPlan(TrackView pilot, int round) {
        return workshops.of(pilot.id().id()).stream()
                .filter(w -> w.of().round() == round && w.state() == WorkshopState.TO_PLAN)
                .map(WorkshopView::id)
                .findFirst();
    }
}
