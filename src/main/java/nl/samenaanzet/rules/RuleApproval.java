package nl.samenaanzet.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import nl.samenaanzet.rules.check.CheckReport;
import nl.samenaanzet.rules.check.Examined;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals: kept, judged by a second person, put to use; and their history. */
@Service
@Transactional
public class RuleApproval {

    private final Proposals proposals;
    private final KeptReplays replays;
    private final RuleBook book;
    private final Acts acts;

    RuleApproval(Proposals proposals, KeptReplays replays, RuleBook book, Acts acts) {
        this.proposals = proposals;
        this.replays = replays;
        this.book = book;
        this.acts = acts;
    }

    void mustBeFree(String tableId) {
        if (proposals.existsByOpenTable(tableId)) {
            throw new Refusal("rules.refusal.oneWaits");
        }
    }

    ProposalId keep(Examined offered, String note, SignedIn who) {
        mustBeFree(offered.table().id());
        var proposal = proposals.save(new Proposal(offered, note, who, acts.now()));
        replays.save(new KeptReplay(proposal.id(), offered.replayed().differences()));
        if (proposal.view().open()) {
            acts.tell(new TableProposed(
                    proposal.id(), offered.table().id(), offered.table().name()));
        }
        return proposal.id();
    }

    void examinedAgain(ProposalId id, Examined offered) {
        var proposal = proposals.lock(id.id()).orElseThrow();
        proposal.mustBeOpen();
        proposal.examined(offered, acts.now());
        replays.save(new KeptReplay(id, offered.replayed().differences()));
        if (!proposal.view().open()) {
            acts.tell(new TableWithdrawn(id));
        }
    }

    /**
     * A second person approves or refuses.
     *
     * @param approved null for no answer
     * @param reason for everybody to read
     * @throws Refusal for who proposed it, without a reason, when it was judged before, or when another table is in use
     *     than it was checked against
     */
    @AllowedTo({Role.CHAIR, Role.RULES_OWNER})
    public void approveTable(ProposalId id, Boolean approved, String reason) {
        var no = new Refusals();
        no.when(approved == null, "approved", "rules.refusal.noAnswer");
        var why = no.of(() -> RuleChanges.text(reason, "reason", "rules.refusal.noReason"));
        no.raise();
        var proposal = proposals.lock(id.id()).orElseThrow();
        if (approved) {
            proposal.approve(
                    acts.me(), why, book.byId(proposal.view().table().id()).sha256(), acts.now());
        } else {
            proposal.refuse(acts.me(), why, acts.now());
        }
        acts.tell(new TableJudged(id, approved, acts.now()));
    }

    /**
     * Whoever proposed it takes it back.
     *
     * @throws Refusal without a reason, for others, or when it was judged
     */
    @AllowedTo(Role.RULES_OWNER)
    public void withdraw(ProposalId id, String reason) {
        var why = RuleChanges.text(reason, "reason", "rules.refusal.noReason");
        proposals.lock(id.id()).orElseThrow().withdraw(acts.me(), why, acts.now());
        acts.tell(new TableWithdrawn(id));
    }

    /** Notes that new work is asked by it. Safe to run twice. */
    public void noteInUse(ProposalId id, int engineVersion) {
        proposals.lock(id.id()).orElseThrow().used(engineVersion, acts.now());
    }

    /** @throws Refusal when it is not open any more */
    ProposalView openProposal(ProposalId id) {
        var proposal = proposals.findById(id.id()).orElseThrow();
        proposal.mustBeOpen();
        return proposal.view();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public ProposalView proposal(ProposalId id) {
        return proposals.findById(id.id()).orElseThrow().view();
    }

    /** Whether who reads it made it: then somebody else judges it. */
    @Transactional(readOnly = true)
    public boolean isOwn(ProposalId id) {
        return acts.signedIn()
                .filter(proposals.findById(id.id()).orElseThrow()::by)
                .isPresent();
    }

    /** Every proposal for a table, newest first. */
    @Transactional(readOnly = true)
    public List<ProposalView> proposals(String tableId) {
        return proposals.findByTableIdOrderByProposedAtDesc(tableId).stream()
                .map(Proposal::view)
                .toList();
    }

    /** What it would have advised otherwise, changed outcomes first, then by dossier. */
    @Transactional(readOnly = true)
    public List<Difference> differences(ProposalId id) {
        return replays.findById(id.id()).map(KeptReplay::differences).orElse(List.of());
    }

    /** Of one proposal. */
    public record ProposalId(UUID id) implements TypedId {

        /** @throws IllegalArgumentException when it is no id */
        public static ProposalId of(String id) {
            return new ProposalId(UUID.fromString(id));
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** A proposal, for everybody to read; people by their title. What has not happened is null. */
    public record ProposalView(
            ProposalId id, Offered table, Proposed proposed, Checks checks, State state, Judged judged, Used used) {

        /** The table as it was offered. */
        public record Offered(String id, String name, String xml, String sha256) {}

        /**
         * Who offered it.
         *
         * @param note what changes, and why
         */
        public record Proposed(String by, Instant at, String note) {}

        /**
         * What the checks and the replay found, when they were done last.
         *
         * @param base the file it was compared with
         * @param replayed number of past decisions it was replayed on, and how many different inputs those had
         * @param differences how many of them it would advise otherwise
         */
        public record Checks(
                String base, CheckReport report, int replayed, int distinct, int differences, Instant at) {}

        /** Who approved or refused it, or took it back. */
        public record Judged(String by, Instant at, String reason) {}

        /** Since when new work is asked by it. */
        public record Used(Instant at, Integer version) {}

        /** Where a proposal can be. */
        public enum State {
            /** The checks found what may not go through; a better file is a new proposal. */
            BLOCKED,
            /** Waits for a second person. */
            OPEN,
            /** Approved, and on its way to the engine. */
            APPROVED,
            /** New work is asked by it, or was until the next. */
            IN_USE,
            REFUSED,
            WITHDRAWN
        }

        public boolean open() {
            return state == State.OPEN;
        }
    }

    /** A second person approved or refused a table. */
    public record TableJudged(ProposalId proposal, boolean approved, Instant at) {}

    /** A proposal was taken back, or turned out not to pass the checks of now. */
    public record TableWithdrawn(ProposalId proposal) {}

    /** A table waits for a second person. */
    public record TableProposed(ProposalId proposal, String tableId, String tableName) {}
}
