package nl.samenaanzet.ambition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;

/** What the record already says about a question of the rules. It is offered with its ground; a person answers. */
public interface FactOffers {

    /**
     * @param component that is asked about; null for one that is being written
     * @param means municipal means of this component in euros, or null
     * @return nothing when the record does not know
     */
    Optional<Offer> offer(Fact question, StrategyId strategy, ComponentId component, BigDecimal means);

    /**
     * @param answer one of the possible values of the question
     * @param ground message key of the sentence that says why
     * @param arguments of that sentence
     * @param source address of the page where it comes from
     */
    record Offer(Object answer, String ground, List<Object> arguments, String source) {}
}
