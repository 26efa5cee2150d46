package nl.samenaanzet.archive;

import java.util.List;
import nl.samenaanzet.ambition.Dossier;

/** Brings things into the export of a dossier; a module with something to keep publishes a bean of these. */
public interface ArchiveSource {

    /** Order in the export, low first. */
    int position();

    /** What there is to keep; the content itself is made later. */
    List<ArchiveItem> of(Dossier dossier);
}
