package nl.samenaanzet.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.rules.RuleApproval.ProposalId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The differences of one proposal. */
@Entity
@Table(name = "rules_replay")
class KeptReplay {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID proposalId;

    private String differences;

    protected KeptReplay() {}

    KeptReplay(ProposalId proposal, List<Difference> differences) {
        this.proposalId = proposal.id();
        this.differences =
                JSON.writeValueAsString(differences.stream().map(Kept::of).toList());
    }

    List<Difference> differences() {
        return JSON.readValue(differences, new TypeReference<List<Kept>>() {}).stream()
                .map(Kept::difference)
                .toList();
    }

    /** Without what follows from the rest. */
    private record Kept(
            String reference, String label, String oldRule, String oldOutcome, String newRule, String newOutcome) {

        static Kept of(Difference d) {
            return new Kept(d.reference(), d.label(), d.oldRule(), d.oldOutcome(), d.newRule(), d.newOutcome());
        }

        Difference difference() {
            return new Difference(reference, label, oldRule, oldOutcome, newRule, newOutcome);
        }
    }
}
