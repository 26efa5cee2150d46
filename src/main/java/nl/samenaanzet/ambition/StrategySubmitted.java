package nl.samenaanzet.ambition;

/** A strategy was put to the kernteam for the first time. */
public record StrategySubmitted(StrategyId id, String number, String title, int round) { }
