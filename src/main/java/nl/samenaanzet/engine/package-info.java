/**
 * The only place that talks to Camunda: deploys the models, opens a job worker for each method of a
 * {@link nl.samenaanzet.engine.ProcessWorker}, keeps which user tasks are open, tells the engine what people did, and
 * sends again what could not be told. Knows no business word. Engine keys do not leave this package.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "people", "fingerprint", "tables", "language", "words"})
package nl.samenaanzet.engine;

import org.springframework.modulith.ApplicationModule;
