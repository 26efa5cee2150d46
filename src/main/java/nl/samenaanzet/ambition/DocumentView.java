package nl.samenaanzet.ambition;

import nl.samenaanzet.secrecy.SealView;

/**
 * @param name   in place of it, as long as it is secret, that it is so
 * @param size   bytes
 * @param sha256 lower-case hexadecimal
 * @param seal   why it is secret today, or null
 */
public record DocumentView(DocumentId id, String name, String mediaType, long size, String sha256, SealView seal) {

    /** As it is stored. */
    public DocumentView(DocumentId id, String name, String mediaType, long size, String sha256) {
        this(id, name, mediaType, size, sha256, null);
    }

    public boolean secret() {
        return seal != null;
    }

    /** The ending stays: a program needs it to open the file. */
    DocumentView sealed(SealView why, String instead) {
        return new DocumentView(id, instead + name.substring(Math.max(0, name.lastIndexOf('.'))), mediaType, size, sha256, why);
    }
}
