package nl.samenaanzet.council.item;

import java.math.BigDecimal;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.councilletter.RecordWords;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Splitting;
import nl.samenaanzet.secrecy.SealView;
import org.springframework.stereotype.Component;

/**
 * Gathers what the griffie gets from the modules that know it. The letter is not among it: the coalition signs and
 * offers that itself.
 */
@Component
public class PackageDesk {

    private final Dossiers dossiers;
    private final Decision decision;
    private final Splitting splitting;
    private final Approval approval;
    private final RecordWords words;

    PackageDesk(Dossiers dossiers, Decision decision, Splitting splitting, Approval approval, RecordWords words) {
        this.dossiers = dossiers;
        this.decision = decision;
        this.splitting = splitting;
        this.approval = approval;
        this.words = words;
    }

    public CouncilPackage of(ComponentId id) {
        var component = dossiers.component(id);
        var dossier = dossiers.byId(component.strategyId());
        var route = decision.route(id);
        var ballot = approval.result(dossier.id()).orElseThrow();
        var document = dossier.content().document();
        return new CouncilPackage(
                id,
                new CouncilPackage.OfDossier(
                        dossier.number(), dossier.title(), dossier.content().summary()),
                component.about(),
                route.choice().councilRole(),
                words.means(component, ""),
                new CouncilPackage.Annex(
                        document == null ? null : document.id(), document == null ? null : document.name()),
                new CouncilPackage.Grounds(
                        words.coalition(route),
                        "%s\n%s".formatted(words.outcome(ballot), words.seats(ballot)),
                        explanation(route)),
                route.choice().councilRole() == CouncilRole.BESLUITEN && splitting.changesBudget(id));
    }

    private String explanation(RouteView route) {
        return route.overridden()
                ? "%s\n\n%s".formatted(words.explanation(route), words.person(route))
                : words.explanation(route);
    }

    /** What the council is asked for, in euros, or null. */
    public BigDecimal proposed(ComponentId id) {
        return dossiers.component(id).means();
    }

    StrategyId strategy(ComponentId id) {
        return dossiers.component(id).strategyId();
    }

    /** Why it is secret today, or null. */
    public SealView seal(DocumentId id) {
        return dossiers.document(id).seal();
    }

    public byte[] document(DocumentId id) {
        return dossiers.content(id);
    }
}
