/**
 * What the house knows of a person: retention per kind, export and erasure. Modules with personal data implement
 * {@link nl.samenaanzet.privacy.PersonalData}; nothing personal is kept here.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "calendar", "fingerprint", "language"})
package nl.samenaanzet.privacy;

import org.springframework.modulith.ApplicationModule;
