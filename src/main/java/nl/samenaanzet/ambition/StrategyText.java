package nl.samenaanzet.ambition;

/** @param title 1 to 200 characters @param summary 1 to 4000 characters, plain text */
public record StrategyText(String title, String summary) { }
