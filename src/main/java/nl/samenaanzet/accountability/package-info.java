/**
 * What was promised and what came of it: means per activity, partner and quarter, measurements of indicators, the
 * reports of the planning and control cycle and of the NPLV, and the results for residents. Owns
 * {@code bpmn/accountability.bpmn} and {@code bpmn/report.bpmn}. Activities and indicators belong to theoryofchange;
 * the budget itself is the municipality's.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "document",
            "inbox",
            "people",
            "privacy",
            "register",
            "spreadsheet",
            "theoryofchange",
            "theoryofchange::choice",
            "engine",
            "calendar",
            "language",
            "words"
        })
package nl.samenaanzet.accountability;

import org.springframework.modulith.ApplicationModule;
