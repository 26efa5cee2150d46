/**
 * The decision tables for everybody to read, and as entries for the Dutch Algoritmeregister. Only what is deployed is
 * shown. What a table is asked and what follows from it belongs to the module that owns it.
 */
@ApplicationModule(allowedDependencies = {"decision", "people", "engine"})
package nl.samenaanzet.rules;

import org.springframework.modulith.ApplicationModule;
