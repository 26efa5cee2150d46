/**
 * The register of decisions that everybody can read: a log of hashes over canonical JSON (RFC 8785), in our own
 * database and apart from the engine's history. An entry is added, never changed. When something goes in, and in which
 * words, belongs to publication.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "people",
            "decision",
            "decision::ruling",
            "calendar",
            "fingerprint",
            "words",
            "language",
            "secrecy",
            "tlog",
            "mail"
        })
package nl.samenaanzet.register;

import org.springframework.modulith.ApplicationModule;
