/**
 * Who decides on a component, and what was decided. Owns {@code bpmn/decision.bpmn} and the tables
 * {@code decision-compass}, {@code decision-competence} and {@code decision-route} (T1, T2, T3). The tables advise, a
 * person confirms or overrides with a reason; both are kept with their ground. How the council treats what it gets does
 * not belong here.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "form",
            "form::web",
            "ambition",
            "approval",
            "inbox",
            "people",
            "privacy",
            "rules",
            "calendar",
            "engine",
            "tables",
            "words"
        })
package nl.samenaanzet.decision;

import org.springframework.modulith.ApplicationModule;
