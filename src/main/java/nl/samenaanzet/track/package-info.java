/**
 * The way of one ambition through the programme: rounds of workshops and evaluations up to its decided strategy. Owns
 * {@code bpmn/track.bpmn}. Its phase is derived from what happened. What happens in a round belongs to workshop and evaluation.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "ambition", "people", "theoryofchange", "choice", "workshop", "evaluation",
    "document", "inbox", "engine"})
package nl.samenaanzet.track;

import org.springframework.modulith.ApplicationModule;
