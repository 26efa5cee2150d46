package nl.samenaanzet.rules;

import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.rules.RuleApproval.ProposalId;
import nl.samenaanzet.rules.check.Examination;
import org.springframework.stereotype.Service;

/** A new version of a table is offered; the checks and the replay are done before anything is kept. */
@Service
public class RuleChanges {

    static final int MAX_TEXT = 2000;

    private final Examination examination;
    private final RuleApproval approval;
    private final People people;

    RuleChanges(Examination examination, RuleApproval approval, People people) {
        this.examination = examination;
        this.approval = approval;
        this.people = people;
    }

    /**
     * @param file a DMN file of at most 1 MB
     * @param note what changes and why, for everybody to read
     * @throws Refusal when the file is no table that fits the process, with the row and column, or one waits already
     */
    @AllowedTo(Role.RULES_OWNER)
    public ProposalId propose(String tableId, byte[] file, String note) {
        var no = new Refusals();
        var why = no.of(() -> text(note, "note", "rules.refusal.noNote"));
        var xml = no.of(() -> TableUpload.read(file));
        no.raise();
        approval.mustBeFree(tableId);
        return approval.keep(examination.of(tableId, xml), why, people.me());
    }

    /**
     * Does the checks and the replay again, against the table and the past decisions of now.
     *
     * @throws Refusal when it is not open
     */
    @AllowedTo({Role.RULES_OWNER, Role.CHAIR})
    public void checkAgain(ProposalId id) {
        var proposal = approval.openProposal(id);
        approval.examinedAgain(
                id, examination.of(proposal.table().id(), proposal.table().xml()));
    }

    static String text(String typed, String field, String missing) {
        return TypedText.required(typed, field, MAX_TEXT, missing);
    }
}
