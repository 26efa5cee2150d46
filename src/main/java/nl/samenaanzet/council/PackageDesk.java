package nl.samenaanzet.council;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.DocumentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.decision.Decision;
import org.springframework.stereotype.Component;

/** Gathers what the griffie gets from the modules that know it. */
@Component
class PackageDesk {

    private final Dossiers dossiers;
    private final Decision decision;
    private final Approval approval;
    private final CouncilLetter letter;

    PackageDesk(Dossiers dossiers, Decision decision, Approval approval, CouncilLetter letter) {
        this.dossiers = dossiers;
        this.decision = decision;
        this.approval = approval;
        this.letter = letter;
    }

    CouncilPackage of(ComponentId id) {
        var component = dossiers.component(id);
        var dossier = dossiers.byId(component.strategyId());
        return letter.draft(dossier, component, decision.route(id), approval.result(dossier.id()).orElseThrow());
    }

    StrategyId strategy(ComponentId id) {
        return dossiers.component(id).strategyId();
    }

    byte[] document(DocumentId id) {
        return dossiers.content(id);
    }
}
