package nl.samenaanzet.outcome;

import java.time.LocalDate;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Parties.Party;

/**
 * What the process owner says the outcome is.
 *
 * @param statement in words; at most 4000 characters
 * @param owner     who sees to it
 * @param nextStep  at most 1000 characters
 * @param reviewOn  day on which the decision is looked at again, or null
 * @param tell      who gets a letter; may be empty
 */
public record Stated(String statement, Party owner, String nextStep, LocalDate reviewOn, Set<Party> tell) {

    static final int MAX_STATEMENT = 4000;
    static final int MAX_NEXT_STEP = 1000;
    private static final int MAX_OWNER = 200;

    /** @throws Refusal when something is missing or too long */
    public Stated {
        statement = Words.of(statement, MAX_STATEMENT, "statement");
        if (owner == null) {
            throw new Refusal("outcome.refusal.owner.missing");
        }
        if (owner.key().length() > MAX_OWNER) {
            throw new Refusal("outcome.refusal.organisation.long", MAX_OWNER, owner.key().length());
        }
        nextStep = Words.of(nextStep, MAX_NEXT_STEP, "nextStep");
        tell = Set.copyOf(tell);
    }
}
