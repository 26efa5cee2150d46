/**
 * Secrecy of what the coalition itself wrote: a document, a paper, a part of a letter. Says what is secret, on what ground and until
 * when, and who may read it nevertheless. Modules that own the thing leave it out of what they show ({@link
 * nl.samenaanzet.secrecy.Sealable}). What the council adds is kept secret in {@code council}, on the same grounds (ADR 0023).
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "calendar"})
package nl.samenaanzet.secrecy;

import org.springframework.modulith.ApplicationModule;
