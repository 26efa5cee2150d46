/**
 * Texts that are drafted from the record, edited by people and written as PDF and DOCX. What a document says belongs to
 * the module that drafts it.
 */
@ApplicationModule(
        allowedDependencies = {"form", "form::web", "fingerprint", "people", "privacy", "secrecy", "language", "words"})
package nl.samenaanzet.document;

import org.springframework.modulith.ApplicationModule;
