package nl.samenaanzet.engine;

import java.time.Instant;

/**
 * A deployed model, for reading.
 *
 * @param id      process or decision id
 * @param version as counted by the engine, from 1
 * @param sha256  of the file, lower-case hexadecimal
 * @param deployedAt when it was first deployed
 */
public record ModelView(String id, int version, String sha256, String xml, Instant deployedAt) { }
