package nl.samenaanzet.rules.process;

import java.io.IOException;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.rules.RuleApproval;
import nl.samenaanzet.rules.RuleApproval.ProposalId;

/** The service tasks of {@code bpmn/rules.bpmn}. */
@ProcessWorker(process = "rules")
class RulesWorker {

    private final RuleApproval rules;
    private final Models models;

    RulesWorker(RuleApproval rules, Models models) {
        this.rules = rules;
        this.models = models;
    }

    record Subject(String proposalId) {}

    record Deployed(int tableVersion) {}

    public Deployed deployTable(Subject in) throws IOException {
        var proposal = rules.proposal(ProposalId.of(in.proposalId()));
        var table = models.replace(proposal.table().id(), proposal.table().xml());
        rules.noteInUse(proposal.id(), table.version());
        return new Deployed(table.version());
    }
}
