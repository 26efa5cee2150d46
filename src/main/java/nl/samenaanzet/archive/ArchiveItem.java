package nl.samenaanzet.archive;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A thing in the export of a dossier: one file and what is known of it.
 *
 * @param id unique within the system
 * @param title in Dutch
 * @param fileName "besluit-1.pdf"; letters, digits, dot and dash
 * @param mediaType of IANA
 * @param on day it is of
 * @param open everybody may read it already
 * @param content made when its turn has come, one at a time
 */
public record ArchiveItem(
        String id,
        String title,
        String fileName,
        String mediaType,
        LocalDate on,
        boolean open,
        Supplier<byte[]> content) {

    public ArchiveItem {
        fileName = fileName.replaceAll("[^A-Za-z0-9.-]+", "-");
    }
}
