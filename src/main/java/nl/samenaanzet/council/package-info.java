/**
 * What the city council's griffie receives: an item with its package as it was offered, and what the council did with
 * it. Owns {@code bpmn/council.bpmn}. The griffie sees what was offered and nothing earlier; its own notes stay its
 * own. Why a component comes here does not belong here: {@code decision} says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "form",
            "form::web",
            "ambition",
            "approval",
            "councilletter",
            "decision",
            "decision::ruling",
            "inbox",
            "mail",
            "notification",
            "people",
            "privacy",
            "privacy::marks",
            "secrecy",
            "calendar",
            "fingerprint",
            "engine",
            "words"
        })
package nl.samenaanzet.council;

import org.springframework.modulith.ApplicationModule;
