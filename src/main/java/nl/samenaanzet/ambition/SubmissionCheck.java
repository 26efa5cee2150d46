package nl.samenaanzet.ambition;

import java.util.List;
import nl.samenaanzet.ambition.Dossier.StrategyId;

/**
 * What must be in order before a strategy can be put to the kernteam, and what is worth knowing. Other modules publish
 * beans of this.
 */
public interface SubmissionCheck {

    /** @throws nl.samenaanzet.form.Refusal when a strategy of this ambition cannot be submitted now */
    default void mustBeReady(String ambitionCode) {}

    /** What people should know before they submit it; kept in the story of the dossier. */
    default List<Remark> remarks(StrategyId strategy) {
        return List.of();
    }

    /**
     * @param what the sentence
     * @param detail plain text, may be empty
     * @param blocking it cannot be submitted like this
     */
    record Remark(HappeningType what, String detail, boolean blocking) {}
}
