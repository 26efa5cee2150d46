package nl.samenaanzet.approval.counting;

import nl.samenaanzet.rules.PastDecisions.PastDecision;

/** What T4 said of the ballot of one round; no entity, so a hundred thousand of them pass by and none is kept. */
record PastOutcome(String dossierNumber, int round, String inputs, String rule, String sha256) {

    PastDecision decision() {
        return new PastDecision(
                dossierNumber, dossierNumber + " / " + round, OutcomeGroundRow.inputs(inputs), rule, sha256);
    }
}
