package nl.samenaanzet.engine;

/**
 * A step failed for good: an incident in Operate.
 *
 * @param step    "approval.openBallot"
 * @param message what went wrong, for a process owner; no personal data
 */
public record StepFailed(String dossierNumber, String step, String message) { }
