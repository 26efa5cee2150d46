package nl.samenaanzet.decision.money;

import nl.samenaanzet.decision.DecisionHappening;
import nl.samenaanzet.words.Word;

/** How a part goes on for which the money lacks. */
public enum Further implements Word {
    /** The wijkcoalitie decides anew, knowing what money there is. */
    AGENDA(DecisionHappening.MONEY_LACKS_AGENDA),
    WORKSHOPS(DecisionHappening.MONEY_LACKS_WORKSHOPS);

    private final DecisionHappening happening;

    Further(DecisionHappening happening) {
        this.happening = happening;
    }

    DecisionHappening happening() {
        return happening;
    }
}
