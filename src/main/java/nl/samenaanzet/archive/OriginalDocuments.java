package nl.samenaanzet.archive;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.calendar.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * Every version of the strategy's document, as it was put in: its hash is what the kernteam judged, so it is not
 * converted.
 */
@Component
class OriginalDocuments implements ArchiveSource {

    private final Dossiers dossiers;

    OriginalDocuments(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<ArchiveItem> of(Dossier dossier) {
        var on = Amsterdam.day(dossier.begun().at());
        return dossiers.documents(dossier.id()).stream().map(d -> item(d, on)).toList();
    }

    private ArchiveItem item(DocumentView document, LocalDate on) {
        return new ArchiveItem(
                document.id().toString(),
                document.name(),
                document.name(),
                document.mediaType(),
                on,
                false,
                () -> dossiers.content(document.id()));
    }
}
