/**
 * What the city can read: the register of decisions as a chain of hashes over canonical JSON (RFC 8785), in our own database
 * and apart from the engine's history. An entry is added, never changed. How a decision came about is the business of
 * {@code decision}, {@code approval} and {@code council}; here it is copied once, as it was when it was published. Owns
 * {@code bpmn/publication.bpmn}, the way from recorded to published, with the duties of table {@code publication-terms} (T7).
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "ambition", "approval", "decision", "outcome", "people", "privacy", "inbox", "calendar",
    "fingerprint", "engine", "words", "language"})
package nl.samenaanzet.publication;

import org.springframework.modulith.ApplicationModule;
