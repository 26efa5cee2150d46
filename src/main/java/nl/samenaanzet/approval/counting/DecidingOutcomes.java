package nl.samenaanzet.approval.counting;

import java.util.Set;
import nl.samenaanzet.approval.Ballot;

/** Which outcomes of T4 are a decision of the kernteam; the same list as gateway {@code gatewayOutcome} of the model. */
public final class DecidingOutcomes {

    public static final Set<String> DECIDED = Set.of("consent", "stemming", "naar_orgaan", "naar_coalitie", "aanpassen");

    private DecidingOutcomes() { }

    /** A person has to choose how to go on. @param outcome or null */
    public static boolean undecided(String outcome) {
        return outcome != null && !Ballot.WITHDRAWN.equals(outcome) && !DECIDED.contains(outcome);
    }
}
