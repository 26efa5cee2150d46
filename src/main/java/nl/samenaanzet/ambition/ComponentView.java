package nl.samenaanzet.ambition;

import java.math.BigDecimal;

/**
 * One thing to be decided within a strategy; it gets its own route.
 *
 * @param position  1-based within the strategy
 * @param about     what the component is about, plain text
 * @param means     municipal means in euros, zero or more; null when it needs none
 * @param meansNote other means (hours, in kind), plain text, may be empty
 * @param owner     who owns it: a role, sector or organisation, plain text
 */
public record ComponentView(ComponentId id, StrategyId strategyId, int position, String about, BigDecimal means,
        String meansNote, String owner, Facts facts) { }
