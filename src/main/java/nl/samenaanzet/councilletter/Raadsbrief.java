package nl.samenaanzet.councilletter;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.decision.CouncilRole;

/** The letter about one component. What it says is in its versions. */
@Entity
@Table(name = "councilletter_letter")
public class Raadsbrief {

    @EmbeddedId
    private RaadsbriefId id;

    private UUID componentId;
    private UUID strategyId;
    private String dossierNumber;
    private String about;

    @Enumerated(EnumType.STRING)
    private CouncilRole councilRole;

    @Version
    private int version;

    protected Raadsbrief() {}

    Raadsbrief(
            ComponentId component, StrategyId strategy, String dossierNumber, String about, CouncilRole councilRole) {
        this.id = RaadsbriefId.next();
        this.componentId = component.id();
        this.strategyId = strategy.id();
        this.dossierNumber = dossierNumber;
        this.about = about;
        this.councilRole = councilRole;
    }

    public RaadsbriefId id() {
        return id;
    }

    public ComponentId component() {
        return new ComponentId(componentId);
    }

    public StrategyId strategy() {
        return new StrategyId(strategyId);
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    public String about() {
        return about;
    }

    public CouncilRole councilRole() {
        return councilRole;
    }
}
