package nl.samenaanzet.approval;

import java.util.Set;

/** Which outcomes of T4 are a decision of the kernteam; the same list as gateway {@code gatewayOutcome} of the model. */
final class DecidingOutcomes {

    static final Set<String> DECIDED = Set.of("consent", "stemming", "naar_orgaan", "naar_coalitie", "aanpassen");

    private DecidingOutcomes() { }

    /** A person has to choose how to go on. @param outcome or null */
    static boolean undecided(String outcome) {
        return outcome != null && !Ballot.WITHDRAWN.equals(outcome) && !DECIDED.contains(outcome);
    }
}
