package nl.samenaanzet.evaluation;

import java.util.UUID;

/**
 * It was decided what follows from a round, by the process owner or after the kernteam was heard.
 *
 * @param pilot          it was the first ambition
 * @param action         word of {@link Action}
 * @param releasesOthers the lessons of the pilot can be decided now
 */
public record EvaluationDecided(UUID evaluation, UUID track, int round, boolean pilot, String action,
        boolean anotherRound, boolean releasesOthers) { }
