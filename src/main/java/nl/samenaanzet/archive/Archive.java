package nl.samenaanzet.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.Status;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closed dossiers: how long each is kept, and its export. */
@Service
@Transactional
@EnableConfigurationProperties(ArchiveProperties.class)
public class Archive {

    private final Keepings keepings;
    private final Dossiers dossiers;
    private final ArchiveProperties settings;
    private final ObjectProvider<ArchiveSource> sources;
    private final Acts acts;

    Archive(
            Keepings keepings,
            Dossiers dossiers,
            ArchiveProperties settings,
            ObjectProvider<ArchiveSource> sources,
            Acts acts) {
        this.keepings = keepings;
        this.dossiers = dossiers;
        this.settings = settings;
        this.sources = sources;
        this.acts = acts;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public List<KeptView> closed() {
        return dossiers.newest(null).stream()
                .filter(d -> d.stage().status() == Status.CLOSED)
                .map(this::kept)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such dossier */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public KeptView kept(String number) {
        return kept(dossiers.byNumber(number));
    }

    /**
     * A person says which category of the selectielijst it is.
     *
     * @throws Refusal when it is not closed, destroyed, or there is no such category
     */
    @AllowedTo(Role.SECRETARY)
    public void keep(String number, String code) {
        var dossier = dossiers.byNumber(number);
        var category = settings.category(code).orElseThrow(() -> Refusal.at("category", "archive.refusal.category"));
        if (dossier.stage().status() != Status.CLOSED) {
            throw new Refusal("archive.refusal.notClosed");
        }
        var keeping = keepings.findById(dossier.id().id())
                .orElseGet(() -> new Keeping(dossier.id().id(), number, dossier.title(), closedOn(dossier)));
        keeping.decide(category, acts.me().title(), acts.now());
        keepings.save(keeping);
    }

    /** What there is to write; the writing itself can be done later, and needs no transaction. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public ArchiveExport export(String number) {
        var dossier = dossiers.byNumber(number);
        var items = sources.stream()
                .sorted(Comparator.comparingInt(ArchiveSource::position))
                .flatMap(s -> s.of(dossier).stream())
                .toList();
        return new ArchiveExport(number, items, new Mdto(settings, kept(dossier)), acts.today());
    }

    private KeptView kept(Dossier dossier) {
        return keepings.findById(dossier.id().id())
                .map(Keeping::view)
                .orElseGet(() ->
                        new Keeping(dossier.id().id(), dossier.number(), dossier.title(), closedOn(dossier)).view());
    }

    /** Null while it is not closed. */
    private LocalDate closedOn(Dossier dossier) {
        return dossiers.closedAt(dossier.id()).map(at -> Amsterdam.day(at)).orElse(null);
    }
}
