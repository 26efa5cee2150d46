package nl.samenaanzet.publication.release;

import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.publication.PublicationTimes;
import nl.samenaanzet.publication.release.PublicationPlanning.PublicationAwaited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens the case of a recorded decision. */
@Component
class Awaiting {

    private final PublicationCases cases;
    private final Splitting splitting;
    private final PublicationTimes times;
    private final ApplicationEventPublisher events;

    Awaiting(PublicationCases cases, Splitting splitting, PublicationTimes times, ApplicationEventPublisher events) {
        this.cases = cases;
        this.splitting = splitting;
        this.times = times;
        this.events = events;
    }

    void begin(RouteView route, String title) {
        var piece = Piece.of(route, splitting.changesBudget(route.id()));
        var view = cases.save(new PublicationCase(route.id(), piece.orElse(null), times.publishBy()))
                .view();
        events.publishEvent(new PublicationAwaited(view.id(), route.number(), title, view.piece(), view.publishBy()));
    }
}
