/** What somebody outside holds of the log: a proof on paper, and what a witness saw. */
@NamedInterface("proof")
package nl.samenaanzet.register.proof;

import org.springframework.modulith.NamedInterface;
