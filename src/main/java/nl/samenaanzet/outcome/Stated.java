package nl.samenaanzet.outcome;

import java.time.LocalDate;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.outcome.Parties.Party;

/**
 * What the process owner says the outcome is.
 *
 * @param statement in words; at most 4000 characters
 * @param owner who sees to it
 * @param nextStep at most 1000 characters
 * @param reviewOn day on which the decision is looked at again, or null
 * @param tell who gets a letter; may be empty
 */
public record Stated(String statement, Party owner, String nextStep, LocalDate reviewOn, Set<Party> tell) {

    static final int MAX_STATEMENT = 4000;
    static final int MAX_NEXT_STEP = 1000;
    /** Of an organisation in words. */
    public static final int MAX_OWNER = 200;

    /** @throws Refusal when something is missing or too long */
    public Stated {
        var said = statement;
        var step = nextStep;
        var no = new Refusals();
        statement =
                no.of(() -> TypedText.required(said, "statement", MAX_STATEMENT, "outcome.refusal.statement.missing"));
        no.when(owner == null, "owner", "outcome.refusal.owner.missing");
        if (owner != null) {
            no.of(() -> TypedText.of(owner.key(), "organisation", MAX_OWNER));
        }
        nextStep = no.of(() -> TypedText.required(step, "nextStep", MAX_NEXT_STEP, "outcome.refusal.nextStep.missing"));
        no.raise();
        tell = Set.copyOf(tell);
    }
}
