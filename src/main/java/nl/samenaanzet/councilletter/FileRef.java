package nl.samenaanzet.councilletter;

import java.util.UUID;

/**
 * A file that goes with a letter.
 *
 * @param id of the file here, or of the strategy document in the dossier
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 * @param strategy whether it is the strategy document
 */
public record FileRef(UUID id, String name, String mediaType, long size, String sha256, boolean strategy) {}
