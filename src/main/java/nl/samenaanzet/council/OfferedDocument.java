package nl.samenaanzet.council;

import nl.samenaanzet.ambition.DocumentId;
import org.springframework.stereotype.Service;

/** The strategy document of an offered item. */
@Service
public class OfferedDocument {

    private final PackageDesk desk;

    OfferedDocument(PackageDesk desk) {
        this.desk = desk;
    }

    /** The bytes, unchanged. */
    public byte[] content(DocumentId id) {
        return desk.document(id);
    }
}
