package nl.samenaanzet.publication.release;

import java.util.Map;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.DecisionRecorded;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** That a decision was taken is in the log at once, before anybody can think about what to publish. */
@Component
class Recording {

    private final PublicLog log;
    private final DecisionContent content;
    private final Decision decision;
    private final Dossiers dossiers;
    private final Awaiting awaiting;

    Recording(PublicLog log, DecisionContent content, Decision decision, Dossiers dossiers, Awaiting awaiting) {
        this.log = log;
        this.content = content;
        this.decision = decision;
        this.dossiers = dossiers;
        this.awaiting = awaiting;
    }

    /** What was given back or taken back is no decision. Safe to run twice. */
    @ApplicationModuleListener
    void on(DecisionRecorded event) {
        if (event.result().decided() && !log.has(event.component().id(), EntryKind.VASTGELEGD)) {
            log.add(
                    EntryKind.VASTGELEGD,
                    event.component().id(),
                    content.reference(event.component()),
                    Map.of(
                            "kenmerk",
                            content.reference(event.component()),
                            "uitkomst",
                            event.result().code(),
                            "route",
                            event.route().code()));
            awaiting.begin(
                    decision.route(event.component()),
                    dossiers.byId(event.strategy()).title());
        }
    }
}
