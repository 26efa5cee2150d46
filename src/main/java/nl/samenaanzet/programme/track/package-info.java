/**
 * The way of one ambition through the programme: rounds of workshops and evaluations up to its decided strategy. Owns
 * {@code bpmn/track.bpmn}. Its phase is derived from what happened. What happens in a round belongs to workshop and
 * evaluation.
 */
@NamedInterface("track")
package nl.samenaanzet.programme.track;

import org.springframework.modulith.NamedInterface;
