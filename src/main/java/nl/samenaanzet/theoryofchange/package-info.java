/**
 * The theory of change of each ambition (S: "de verandertheorie-methode"): elements and the links between them,
 * versions, and what is lacking (T5). Which activities are chosen belongs to choice; who works on it and when to
 * workshop.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "people",
            "spreadsheet",
            "privacy",
            "fingerprint",
            "engine",
            "tables",
            "words",
            "language"
        })
package nl.samenaanzet.theoryofchange;

import org.springframework.modulith.ApplicationModule;
