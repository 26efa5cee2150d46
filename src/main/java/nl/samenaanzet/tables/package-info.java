/**
 * Decision tables without a cluster: reads a DMN file, answers it, and says what its FEEL mentions. The same libraries
 * as the engine's, so the same answers. Knows no business word; what is deployed where belongs to engine.
 */
@ApplicationModule(allowedDependencies = {})
package nl.samenaanzet.tables;

import org.springframework.modulith.ApplicationModule;
