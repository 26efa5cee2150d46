/**
 * Secrecy of a document, a paper, a part of a letter, and of what the council adds to an item: what is secret, on what
 * ground, until when and by whom, and who may read it nevertheless (ADR 0029). Modules that own the thing leave it out
 * of what they show ({@link nl.samenaanzet.secrecy.Sealable}).
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "calendar"})
package nl.samenaanzet.secrecy;

import org.springframework.modulith.ApplicationModule;
