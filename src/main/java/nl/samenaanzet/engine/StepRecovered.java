package nl.samenaanzet.engine;

/** A step that had failed for good succeeded after all. */
public record StepRecovered(String dossierNumber, String step) { }
