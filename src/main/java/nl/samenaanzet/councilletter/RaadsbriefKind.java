package nl.samenaanzet.councilletter;

import nl.samenaanzet.decision.CouncilRole;

/** What the council gets: a letter that tells (raadsbrief), or a proposal that asks for a decision (raadsvoorstel). */
public enum RaadsbriefKind {
    BRIEF,
    VOORSTEL;

    /** What fits the role of the council (T3). */
    static RaadsbriefKind fitting(CouncilRole councilRole) {
        return councilRole == CouncilRole.BESLUITEN ? VOORSTEL : BRIEF;
    }
}
