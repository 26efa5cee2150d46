/**
 * From recorded to published: what waits, what everybody may read of it after a look for personal data, and by when
 * something must be public. Owns {@code bpmn/publication.bpmn}, with the duties of table {@code publication-terms}
 * (T7). What everybody reads is the {@code register}; how a decision came about is the business of {@code decision},
 * {@code approval} and {@code council}, and is copied once, as it was when it was published.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "ambition",
            "approval",
            "decision",
            "decision::ruling",
            "outcome",
            "register",
            "people",
            "privacy",
            "privacy::marks",
            "inbox",
            "calendar",
            "fingerprint",
            "engine",
            "words",
            "language"
        })
package nl.samenaanzet.publication;

import org.springframework.modulith.ApplicationModule;
