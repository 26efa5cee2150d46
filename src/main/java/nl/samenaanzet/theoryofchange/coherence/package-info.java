/**
 * How the ambitions hang together (S: "de samenhang tussen de ambities"): what looks alike, what people say about it,
 * and partners whose hours may be counted twice. The document that is drafted from it belongs to programme.
 */
@NamedInterface("coherence")
package nl.samenaanzet.theoryofchange.coherence;

import org.springframework.modulith.NamedInterface;
