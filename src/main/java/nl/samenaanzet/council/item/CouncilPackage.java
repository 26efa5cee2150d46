package nl.samenaanzet.council.item;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.decision.CouncilRole;

/**
 * What the griffie receives, fixed at the moment of offering.
 *
 * @param coalition what the wijkcoalitie answered, empty where it was not asked
 * @param means money and other means and the owner, a line each
 * @param ballot result of the kernteam, a line per seat
 * @param explanation why this route, a line per rule
 * @param budgetChange the council is asked to change the budget
 */
public record CouncilPackage(
        ComponentId component,
        String number,
        String title,
        String about,
        CouncilRole councilRole,
        String coalition,
        String means,
        String summary,
        DocumentId documentId,
        String documentName,
        String ballot,
        String explanation,
        boolean budgetChange) {}
