package nl.samenaanzet.rules;

import java.util.UUID;

/** Of one proposal. */
public record ProposalId(UUID id) {

    /** @throws IllegalArgumentException when it is no id */
    public static ProposalId of(String id) {
        return new ProposalId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
