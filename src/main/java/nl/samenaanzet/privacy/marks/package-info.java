/**
 * What in a text looks like the data of a person: found before everybody can read it, kept or blanked by a person. It
 * finds; it does not judge.
 */
@NamedInterface("marks")
package nl.samenaanzet.privacy.marks;

import org.springframework.modulith.NamedInterface;
