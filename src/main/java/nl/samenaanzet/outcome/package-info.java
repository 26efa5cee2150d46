/**
 * What the coalition says after a ballot: the outcome in words, its owner, the next step, whom to tell, and a day on
 * which it looks whether the decision still does what it should. Owns {@code bpmn/outcome.bpmn} and
 * {@code bpmn/review.bpmn}; they run beside the trunk and hold up nothing. How a ballot is counted, and what is decided
 * next, does not belong here.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "form",
            "form::web",
            "ambition",
            "approval",
            "inbox",
            "mail",
            "people",
            "privacy",
            "calendar",
            "engine",
            "words"
        })
package nl.samenaanzet.outcome;

import org.springframework.modulith.ApplicationModule;
