/**
 * What the bodies did with a component, and what became of it: the one record that pages, papers, letters, the register
 * and the open data tell.
 */
@NamedInterface("ruling")
package nl.samenaanzet.decision.ruling;

import org.springframework.modulith.NamedInterface;
