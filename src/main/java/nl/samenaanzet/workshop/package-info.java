/**
 * The workshops of an ambition (S: "meerdere workshops in een proces van co-creatie") and the script they follow:
 * planning, invitations, attendance, minutes. Owns {@code bpmn/workshop.bpmn}. What was learnt from them belongs to
 * evaluation.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "people",
            "mail",
            "spreadsheet",
            "privacy",
            "privacy::marks",
            "theoryofchange",
            "inbox",
            "engine",
            "calendar",
            "language",
            "words"
        })
package nl.samenaanzet.workshop;

import org.springframework.modulith.ApplicationModule;
