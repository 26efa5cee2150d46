/**
 * The house that all pages stand in: layout, languages, home, errors, security of addresses, the clock. Collects what
 * the modules publish ({@code AccessRules}, {@code NavItem}) and knows none of them. No business word belongs here.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "calendar", "language", "words"})
package nl.samenaanzet.site;

import org.springframework.modulith.ApplicationModule;
