package nl.samenaanzet.councilletter;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.form.Refusal;

/** The letter about one component. What it says is in its versions; this counts them. */
@Entity
@Table(name = "councilletter_letter")
class Raadsbrief {

    @EmbeddedId
    private RaadsbriefId id;
    private UUID componentId;
    private UUID strategyId;
    private String dossierNumber;
    private String about;
    private String councilRole;
    private int newest;
    @Version
    private int version;

    protected Raadsbrief() { }

    Raadsbrief(ComponentId component, StrategyId strategy, String dossierNumber, String about, String councilRole) {
        this.id = RaadsbriefId.next();
        this.componentId = component.id();
        this.strategyId = strategy.id();
        this.dossierNumber = dossierNumber;
        this.about = about;
        this.councilRole = councilRole;
    }

    /** @param read the version that somebody edited @param by who saved the newest @throws Refusal when that is another one */
    int next(int read, String by) {
        if (read != newest) {
            throw new Refusal("councilletter.refusal.newer", newest, by);
        }
        return ++newest;
    }

    RaadsbriefId id() {
        return id;
    }

    ComponentId component() {
        return new ComponentId(componentId);
    }

    StrategyId strategy() {
        return new StrategyId(strategyId);
    }

    String dossierNumber() {
        return dossierNumber;
    }

    String about() {
        return about;
    }

    String councilRole() {
        return councilRole;
    }

    int newest() {
        return newest;
    }
}
