/**
 * The theory of change of each ambition (S: "de verandertheorie-methode"): elements and the links between them, versions,
 * what is lacking (T5) and which activities were chosen. Who works on it and when does not belong here.
 */
@ApplicationModule(allowedDependencies = {"ambition", "people", "document", "spreadsheet", "privacy", "engine"})
package nl.samenaanzet.theoryofchange;

import org.springframework.modulith.ApplicationModule;
