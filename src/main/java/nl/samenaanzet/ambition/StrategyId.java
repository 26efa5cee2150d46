package nl.samenaanzet.ambition;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque id of a strategy (a dossier). */
@Embeddable
public record StrategyId(UUID id) implements Serializable {

    public static StrategyId of(String text) {
        return new StrategyId(UUID.fromString(text));
    }

    public static StrategyId next() {
        return new StrategyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
