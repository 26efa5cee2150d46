/**
 * Choosing the most effective activities of a theory of change: marks per criterion, weights, the ranking and how
 * sensitive it is, and what people chose and why. The ranking advises; people choose. The activities themselves are not
 * kept here.
 */
@NamedInterface("choice")
package nl.samenaanzet.theoryofchange.choice;

import org.springframework.modulith.NamedInterface;
