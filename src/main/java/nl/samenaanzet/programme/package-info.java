/**
 * The programme as a whole: its file (the facts of the letter as data, taken over at each start) and its run, from the
 * consent of the wijkcoalitie to the overarching document. Owns {@code bpmn/programme.bpmn}. What happens to one
 * ambition is the room {@code track}, and what no source says stays open.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "people",
            "workshop",
            "evaluation",
            "theoryofchange",
            "theoryofchange::choice",
            "theoryofchange::coherence",
            "document",
            "motion",
            "mail",
            "inbox",
            "calendar",
            "engine",
            "language",
            "words"
        })
package nl.samenaanzet.programme;

import org.springframework.modulith.ApplicationModule;
