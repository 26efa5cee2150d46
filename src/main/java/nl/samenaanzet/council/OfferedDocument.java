package nl.samenaanzet.council;

import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.council.item.PackageDesk;
import nl.samenaanzet.secrecy.SealView;
import org.springframework.stereotype.Service;

/** The strategy document of an offered item. */
@Service
public class OfferedDocument {

    private final PackageDesk desk;

    OfferedDocument(PackageDesk desk) {
        this.desk = desk;
    }

    /** Why the coalition keeps it secret today, or null; also when there is no document. */
    public SealView seal(DocumentId id) {
        return id == null ? null : desk.seal(id);
    }

    /** The bytes, unchanged. */
    public byte[] content(DocumentId id) {
        return desk.document(id);
    }
}
