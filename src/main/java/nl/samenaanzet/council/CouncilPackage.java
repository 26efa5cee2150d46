package nl.samenaanzet.council;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.DocumentId;

/**
 * What the griffie receives, fixed at the moment of offering.
 *
 * @param letter      draft of the council letter, plain text
 * @param ballot      result of the kernteam, a line per seat
 * @param explanation why this route, a line per rule
 * @param budgetChange the council is asked to change the budget (T2: begrotingswijziging, or municipal means that are not covered)
 */
record CouncilPackage(ComponentId component, String number, String title, String about, String councilRole,
        String letter, String summary, DocumentId documentId, String documentName, String ballot,
        String explanation, boolean budgetChange) { }
