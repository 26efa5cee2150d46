/**
 * The local Camunda: fetches the distribution and the index of Operate from Maven Central, starts both as child
 * processes of the application, waits for them, starts one again that falls over and stops them on exit. Hooked into
 * the start of Spring by META-INF/spring.factories, so that the children start while the application does. Nothing
 * depends on this module and it knows no other but fingerprint: the engine finds Camunda by its address only.
 */
@ApplicationModule(allowedDependencies = "fingerprint")
package nl.samenaanzet.localplatform;

import org.springframework.modulith.ApplicationModule;
