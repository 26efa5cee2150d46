/**
 * The ambitions of the programme and the strategies that go through the house as dossiers. Owns the trunk process
 * {@code bpmn/ambition.bpmn}. Other modules hold a {@link nl.samenaanzet.ambition.Dossier$StrategyId} or
 * {@link nl.samenaanzet.ambition.Dossier$ComponentId} and ask {@link nl.samenaanzet.ambition.Dossiers}. How a strategy
 * is judged or decided does not belong here.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "form",
            "form::web",
            "inbox",
            "people",
            "privacy",
            "secrecy",
            "calendar",
            "fingerprint",
            "engine",
            "words"
        })
package nl.samenaanzet.ambition;

import org.springframework.modulith.ApplicationModule;
