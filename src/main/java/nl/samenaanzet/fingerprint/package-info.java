/**
 * What content is known by when it may not change unseen: its SHA-256. What is made known by it belongs to the module
 * that keeps it.
 */
@ApplicationModule(allowedDependencies = {})
package nl.samenaanzet.fingerprint;

import org.springframework.modulith.ApplicationModule;
