package nl.samenaanzet.approval;

import nl.samenaanzet.rules.PastDecision;

/** What T4 said of the ballot of one round. */
record PastOutcome(String dossierNumber, int round, OutcomeGroundRow ground) {

    PastDecision decision() {
        var said = ground.view();
        return new PastDecision(dossierNumber, dossierNumber + " / " + round, said.inputs(), said.rule(), said.sha256());
    }
}
