/**
 * How the ambitions hang together (S: "de samenhang tussen de ambities"): what looks alike, what people say about it, and
 * partners whose hours may be counted twice. The document that is drafted from it belongs to programme.
 */
@ApplicationModule(allowedDependencies = {"form", "form::web", "ambition", "people", "theoryofchange"})
package nl.samenaanzet.coherence;

import org.springframework.modulith.ApplicationModule;
