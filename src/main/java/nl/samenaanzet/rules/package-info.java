/**
 * The decision tables for everybody to read, as entries for the Dutch Algoritmeregister, and as data that the
 * organisation changes itself: a new version is proposed, checked, replayed on past decisions
 * ({@link nl.samenaanzet.rules.PastDecisions}, a bean of the module that owns the table), approved by a second person
 * and deployed. Owns {@code bpmn/rules.bpmn}. What a table is asked and what follows from it belongs to the module that
 * owns it.
 */
@ApplicationModule(
        allowedDependencies = {
            "form",
            "form::web",
            "people",
            "inbox",
            "calendar",
            "fingerprint",
            "engine",
            "tables",
            "language",
            "words"
        })
package nl.samenaanzet.rules;

import org.springframework.modulith.ApplicationModule;
