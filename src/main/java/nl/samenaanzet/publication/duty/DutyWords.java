package nl.samenaanzet.publication.duty;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.inbox.SubjectWords;
import nl.samenaanzet.publication.Publication.DutyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task about a duty says which duty, of which component. */
@Component
class DutyWords implements SubjectWords {

    private final PublicationDuties duties;
    private final Dossiers dossiers;

    DutyWords(PublicationDuties duties, Dossiers dossiers) {
        this.duties = duties;
        this.dossiers = dossiers;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> subjects) {
        var found = duties
                .findAllById(subjects.stream()
                        .map(s -> new DutyId(UUID.fromString(s)))
                        .toList())
                .stream()
                .map(PublicationDuty::view)
                .toList();
        var abouts =
                dossiers.abouts(found.stream().map(d -> d.decision().toString()).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        d -> d.id().toString(),
                        d -> "%s: %s"
                                .formatted(
                                        d.term().duty(), abouts.get(d.decision().toString()))));
    }
}
