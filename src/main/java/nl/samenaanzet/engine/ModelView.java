package nl.samenaanzet.engine;

/**
 * A deployed model, for reading.
 *
 * @param id      process or decision id
 * @param version as counted by the engine, from 1
 * @param sha256  of the file, lower-case hexadecimal
 */
public record ModelView(String id, int version, String sha256, String xml) { }
