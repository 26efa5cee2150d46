/**
 * The package for the council: a letter (raadsbrief) or proposal (raadsvoorstel) about a component, drafted from the
 * dossier, edited by people with every version kept, signed by the roles that must, and offered to the griffie, which
 * reads what was offered and nothing earlier. What the council does with it belongs to {@code council}.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "approval",
            "decision",
            "document",
            "mail",
            "people",
            "privacy",
            "secrecy",
            "theoryofchange",
            "calendar",
            "fingerprint",
            "words",
            "language"
        })
package nl.samenaanzet.councilletter;

import org.springframework.modulith.ApplicationModule;
