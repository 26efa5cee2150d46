package nl.samenaanzet.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.SignedIn;
import nl.samenaanzet.rules.RuleApproval.ProposalId;
import nl.samenaanzet.rules.RuleApproval.ProposalView;
import nl.samenaanzet.rules.RuleApproval.ProposalView.Checks;
import nl.samenaanzet.rules.RuleApproval.ProposalView.Judged;
import nl.samenaanzet.rules.RuleApproval.ProposalView.Offered;
import nl.samenaanzet.rules.RuleApproval.ProposalView.Proposed;
import nl.samenaanzet.rules.RuleApproval.ProposalView.State;
import nl.samenaanzet.rules.RuleApproval.ProposalView.Used;
import nl.samenaanzet.rules.check.CheckReport;
import nl.samenaanzet.rules.check.Examined;
import tools.jackson.databind.json.JsonMapper;

/** A new version of a table, from the offer to its use. What happened is filled in once. */
@Entity
@Table(name = "rules_proposal")
class Proposal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;

    private String tableId;
    private String tableName;
    private String xml;
    private String sha256;
    private String baseSha256;
    private String note;
    private String report;
    private int replayed;
    private int distinctInputs;
    private int differences;
    private Instant checkedAt;
    private UUID proposerId;
    private String proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String judgedBy;
    private Instant judgedAt;
    private String reason;
    private Instant usedAt;
    private Integer usedVersion;
    private String openTable;

    @Version
    private int version;

    protected Proposal() {}

    Proposal(Examined offered, String note, SignedIn who, Instant now) {
        this.id = UUID.randomUUID();
        this.tableId = offered.table().id();
        this.tableName = offered.table().name();
        this.xml = offered.xml();
        this.sha256 = offered.sha256();
        this.note = note;
        this.proposerId = who.accountId();
        this.proposedBy = who.title();
        this.proposedAt = now;
        this.openTable = tableId;
        examined(offered, now);
    }

    /** The checks and the replay, done (again) against the table of now. */
    void examined(Examined offered, Instant now) {
        this.baseSha256 = offered.baseSha256();
        this.report = JSON.writeValueAsString(offered.report());
        this.replayed = offered.replayed().replayed();
        this.distinctInputs = offered.replayed().distinct();
        this.differences = offered.replayed().differences().size();
        this.checkedAt = now;
        this.state = offered.report().blocks() ? State.BLOCKED : State.OPEN;
        if (state == State.BLOCKED) {
            this.openTable = null;
        }
    }

    boolean by(SignedIn who) {
        return who.accountId().equals(proposerId);
    }

    /** @param inUse hash of the table that new work is asked by now */
    void approve(SignedIn who, String why, String inUse, Instant now) {
        mustBeOpen();
        if (by(who)) {
            throw new Refusal("rules.refusal.own");
        }
        if (!inUse.equals(baseSha256)) {
            throw new Refusal("rules.refusal.outdated");
        }
        judge(State.APPROVED, who, why, now);
    }

    /** A second person says no. */
    void refuse(SignedIn who, String why, Instant now) {
        mustBeOpen();
        if (by(who)) {
            throw new Refusal("rules.refusal.own");
        }
        judge(State.REFUSED, who, why, now);
        this.openTable = null;
    }

    /** Whoever proposed it takes it back. */
    void withdraw(SignedIn who, String why, Instant now) {
        mustBeOpen();
        if (!by(who)) {
            throw new Refusal("rules.refusal.notOwn");
        }
        judge(State.WITHDRAWN, who, why, now);
        this.openTable = null;
    }

    void mustBeOpen() {
        if (state != State.OPEN) {
            throw new Refusal(judgedBy == null ? "rules.refusal.blocked" : "rules.refusal.judged", judgedBy);
        }
    }

    private void judge(State outcome, SignedIn who, String why, Instant now) {
        this.state = outcome;
        this.judgedBy = who.title();
        this.judgedAt = now;
        this.reason = why;
    }

    /** New work is asked by it from now on. The same again changes nothing. */
    void used(int engineVersion, Instant now) {
        if (state == State.APPROVED) {
            this.state = State.IN_USE;
            this.usedAt = now;
            this.usedVersion = engineVersion;
            this.openTable = null;
        }
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    ProposalView view() {
        return new ProposalView(
                id(),
                new Offered(tableId, tableName, xml, sha256),
                new Proposed(proposedBy, proposedAt, note),
                new Checks(
                        baseSha256,
                        JSON.readValue(report, CheckReport.class),
                        replayed,
                        distinctInputs,
                        differences,
                        checkedAt),
                state,
                new Judged(judgedBy, judgedAt, reason),
                new Used(usedAt, usedVersion));
    }
}
