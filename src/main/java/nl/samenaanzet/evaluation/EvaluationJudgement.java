package nl.samenaanzet.evaluation;

/**
 * What a person decides about a round.
 *
 * @param anotherRound   a further workshop follows; else the strategy is written
 * @param releasesOthers of the pilot: its lessons can now be decided for the other ambitions
 * @param reason         required
 */
public record EvaluationJudgement(Action action, boolean anotherRound, boolean releasesOthers, String reason) { }
