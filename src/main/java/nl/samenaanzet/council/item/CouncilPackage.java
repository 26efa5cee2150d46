package nl.samenaanzet.council.item;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.decision.CouncilRole;

/**
 * What the griffie receives, fixed at the moment of offering.
 *
 * @param means money and other means and the owner, a line each
 * @param budgetChange the council is asked to change the budget
 */
public record CouncilPackage(
        ComponentId component,
        OfDossier dossier,
        String about,
        CouncilRole councilRole,
        String means,
        Annex document,
        Grounds grounds,
        boolean budgetChange) {

    /** The strategy that it is a part of. */
    public record OfDossier(String number, String title, String summary) {}

    /** The strategy document; all of it is null when there is none. */
    public record Annex(DocumentId id, String name) {}

    /**
     * Why it comes to the council.
     *
     * @param coalition what the wijkcoalitie answered, empty where it was not asked
     * @param ballot result of the kernteam, a line per seat
     * @param explanation why this route, a line per rule
     */
    public record Grounds(String coalition, String ballot, String explanation) {}
}
