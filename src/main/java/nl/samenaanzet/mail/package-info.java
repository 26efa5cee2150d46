/**
 * E-mail that other modules write: kept in the same transaction, sent after the commit, retried, never sent twice. Off
 * by default; in trial mode every mail can be read on a page. What a mail says belongs to the module that writes it.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "privacy", "language"})
package nl.samenaanzet.mail;

import org.springframework.modulith.ApplicationModule;
