package nl.samenaanzet.ambition;

import java.time.Instant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One line of the dated story of a dossier. Only ever added. */
@Entity
@Table(name = "ambition_happening")
class Happening implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID strategyId;
    private Instant happenedAt;
    private String what;
    private String who;
    private String detail;

    protected Happening() { }

    Happening(StrategyId strategy, Instant at, String what, String who, String detail) {
        this.id = UUID.randomUUID();
        this.strategyId = strategy.id();
        this.happenedAt = at;
        this.what = what;
        this.who = who;
        this.detail = detail == null ? "" : detail;
    }

    HappeningView view() {
        return new HappeningView(happenedAt, what, who, detail);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, so nothing need be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
