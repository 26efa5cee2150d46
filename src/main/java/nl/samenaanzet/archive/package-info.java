/**
 * What an archive can keep of a dossier, and for how long: an export as a zip with PDF/A, canonical JSON and MDTO,
 * retention by category of the selectielijst, and destruction that two people agree to. What happened in a dossier is
 * told by its own modules; nothing here decides on a category: a person does.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "approval",
            "decision",
            "decision::ruling",
            "document",
            "inbox",
            "register",
            "register::proof",
            "people",
            "privacy",
            "calendar",
            "fingerprint",
            "words",
            "language"
        })
package nl.samenaanzet.archive;

import org.springframework.modulith.ApplicationModule;
