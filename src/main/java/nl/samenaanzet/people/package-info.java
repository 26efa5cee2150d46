/**
 * Sectors, seats, accounts and roles: who may do what here, and who is signed in. Other modules mark the methods people
 * may call with {@link nl.samenaanzet.people.AllowedTo} and their addresses with {@link nl.samenaanzet.people.Access}.
 * What someone does with a role does not belong here.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "calendar", "language", "words"})
package nl.samenaanzet.people;

import org.springframework.modulith.ApplicationModule;
