/**
 * What participants thought of a round, what the rules advise (T6), what a person decided, and the lessons that change
 * the script (S: "een lerende aanpak"). Owns {@code bpmn/evaluation.bpmn}.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "form",
            "form::web",
            "ambition",
            "people",
            "mail",
            "privacy",
            "privacy::marks",
            "theoryofchange",
            "workshop",
            "inbox",
            "fingerprint",
            "engine",
            "words"
        })
package nl.samenaanzet.evaluation;

import org.springframework.modulith.ApplicationModule;
