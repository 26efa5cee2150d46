/**
 * Choosing the most effective activities of a theory of change: marks per criterion, weights, the ranking and how sensitive
 * it is, and what people chose and why. The ranking advises; people choose. The activities themselves are not kept here.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "ambition", "people", "theoryofchange"})
package nl.samenaanzet.choice;

import org.springframework.modulith.ApplicationModule;
