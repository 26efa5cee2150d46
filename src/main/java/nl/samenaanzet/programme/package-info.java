/**
 * The programme file: the facts of the letter as data, checked and taken over at each start. Knows which module owns
 * which fact and hands it there. Nothing is decided here, and what no source says stays open.
 */
@ApplicationModule(allowedDependencies = {"ambition", "people"})
package nl.samenaanzet.programme;

import org.springframework.modulith.ApplicationModule;
