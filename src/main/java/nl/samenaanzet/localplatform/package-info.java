/**
 * The local Camunda: fetches the distribution and the index of Operate from Maven Central, starts both as child
 * processes of the application, waits for them, starts one again that falls over and stops them on exit. Hooked into
 * the start of Spring by META-INF/spring.factories, so that the children start while the application does. Nothing
 * depends on this module: the engine finds Camunda by its address only. It asks which database the processes belong to.
 */
@ApplicationModule(allowedDependencies = {"database", "fingerprint", "language"})
package nl.samenaanzet.localplatform;

import org.springframework.modulith.ApplicationModule;
