package nl.samenaanzet.councilletter;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.people.Role;

/**
 * A letter as the coalition sees it.
 *
 * @param newest     its newest version
 * @param signatures that count for the newest version
 * @param missing    roles that have not signed the newest version
 * @param offered    number of the version that the griffie has, or null
 */
public record RaadsbriefView(RaadsbriefId id, ComponentId component, String dossierNumber, String about, CouncilRole councilRole,
        VersionView newest, List<SignatureView> signatures, List<Role> missing, Integer offered, Instant offeredAt) {

    /** Where it is. */
    public enum State { DRAFT, SIGNING, SIGNED, OFFERED, REVISING }

    /** Derived from what happened; one that is edited after it was offered is being revised until it is offered again. */
    public State state() {
        if (offered != null) {
            return offered == newest.number() ? State.OFFERED : State.REVISING;
        }
        if (missing.isEmpty()) {
            return State.SIGNED;
        }
        return signatures.isEmpty() ? State.DRAFT : State.SIGNING;
    }

    /** The signature of this role is still needed. */
    public boolean waitsFor(String role) {
        return missing.contains(Role.valueOf(role));
    }

    /** It can be offered: all have signed, and the griffie does not have this version yet. */
    public boolean ready() {
        return missing.isEmpty() && (offered == null || offered != newest.number());
    }
}
