package nl.samenaanzet.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.register.Blanking.Blanked;
import nl.samenaanzet.register.Canonical;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.Register.EntryView;
import org.springframework.stereotype.Component;

/** Each recorded decision: to read (PDF/A), and its entries in the log of the register, as they are hashed. */
@Component
class DecisionPapers implements ArchiveSource {

    private final Decision decision;
    private final PublicLog log;
    private final DecisionPaper paper;

    DecisionPapers(Decision decision, PublicLog log, DecisionPaper paper) {
        this.decision = decision;
        this.log = log;
        this.paper = paper;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<ArchiveItem> of(Dossier dossier) {
        var items = new ArrayList<ArchiveItem>();
        for (var route : decision.of(dossier.id())) {
            if (route.outcome().recordedAt() != null) {
                var on = Amsterdam.day(route.outcome().recordedAt());
                var entries = log.of(route.id().id());
                var gone = Blanked.of(entries).stream()
                        .flatMap(b -> b.fields().stream())
                        .collect(Collectors.toSet());
                var title = paper.title(route, gone);
                items.add(new ArchiveItem(
                        route.id().toString(),
                        title,
                        "besluit.pdf",
                        "application/pdf",
                        on,
                        false,
                        () -> paper.of(route, gone, entries.isEmpty() ? null : entries.getLast())));
                entries.stream()
                        .filter(e -> !e.bare())
                        .map(e -> entry(route, title, e))
                        .forEach(items::add);
            }
        }
        return items;
    }

    private ArchiveItem entry(RouteView route, String title, EntryView entry) {
        var kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return new ArchiveItem(
                "%s-register-%d".formatted(route.id(), entry.position()),
                "%s (%s)".formatted(title, kind),
                "register-%d-%s.json".formatted(entry.position(), kind),
                "application/json",
                Amsterdam.day(entry.recordedAt()),
                entry.kind() != EntryKind.VASTGELEGD,
                () -> Canonical.json(entry.said()).getBytes(StandardCharsets.UTF_8));
    }
}
