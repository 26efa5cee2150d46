package nl.samenaanzet.evaluation;

import java.util.EnumSet;
import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/**
 * What a person decides about a round.
 *
 * @param anotherRound a further workshop follows; else the strategy is written
 * @param releasesOthers of the pilot: its lessons can now be decided for the other ambitions
 * @param reason required
 */
public record EvaluationJudgement(Action action, boolean anotherRound, boolean releasesOthers, String reason) {

    /** @throws Refusal for an action that nobody can choose, or without a reason */
    public EvaluationJudgement {
        var no = new Refusals();
        no.when(action == null || !Action.CHOICES.contains(action), "action", "evaluation.error.action");
        no.when(reason == null || reason.isBlank(), "reason", "evaluation.refusal.noReason");
        no.raise();
    }

    /** What follows from a round (T6). */
    @WordsOf("evaluation-advice.actie")
    public enum Action implements Word {
        DOORGAAN,
        VASTLEGGEN_DOORGAAN,
        OVERIGE_BIJSTELLEN,
        PLANNING_HERZIEN,
        NAAR_KERNTEAM,
        WERKWIJZE_BIJSTELLEN,
        EXTRA_WORKSHOP,
        WERVING_HERHALEN,
        /** The table leaves it to a person. */
        HANDMATIG;

        /** What a person can choose, in the order in which people see it. */
        public static final List<Action> CHOICES = List.copyOf(EnumSet.complementOf(EnumSet.of(HANDMATIG)));
    }
}
