package nl.samenaanzet.evaluation;

import java.util.Locale;

/**
 * What a person decides about a round.
 *
 * @param anotherRound   a further workshop follows; else the strategy is written
 * @param releasesOthers of the pilot: its lessons can now be decided for the other ambitions
 * @param reason         required
 */
public record EvaluationJudgement(Action action, boolean anotherRound, boolean releasesOthers, String reason) {


    /** What follows from a round: the answers of table {@code evaluation-advice} (T6) that a person can choose. */
    public enum Action {
        DOORGAAN, VASTLEGGEN_DOORGAAN, OVERIGE_BIJSTELLEN, PLANNING_HERZIEN, NAAR_KERNTEAM, WERKWIJZE_BIJSTELLEN,
        EXTRA_WORKSHOP, WERVING_HERHALEN;

        /** As the table and the process write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when it is none; "handmatig" is none: a person has to choose */
        public static Action of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
