package nl.samenaanzet.ambition;

/** Every component of a strategy has its recorded result. */
public record StrategyClosed(StrategyId id, String number) { }
