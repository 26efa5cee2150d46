package nl.samenaanzet.ambition;

import java.time.Instant;

/** A revised strategy was put to the kernteam again. @param actId unique for this act */
public record StrategyRevised(String actId, Instant at, StrategyId id, String title, int round) { }
