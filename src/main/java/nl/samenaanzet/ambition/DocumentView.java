package nl.samenaanzet.ambition;

/** @param size bytes @param sha256 lower-case hexadecimal */
public record DocumentView(DocumentId id, String name, String mediaType, long size, String sha256) { }
