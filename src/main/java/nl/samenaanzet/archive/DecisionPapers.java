package nl.samenaanzet.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.register.Chain;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.Register.EntryView;
import org.springframework.stereotype.Component;

/** Each recorded decision: to read (PDF/A), and its entries in the chain of the register, as they are hashed. */
@Component
class DecisionPapers implements ArchiveSource {

    private final Decision decision;
    private final Chain chain;
    private final PdfFile pdf;
    private final HouseLanguage language;

    DecisionPapers(Decision decision, Chain chain, PdfFile pdf, HouseLanguage language) {
        this.decision = decision;
        this.chain = chain;
        this.pdf = pdf;
        this.language = language;
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
                items.add(new ArchiveItem(
                        route.id().toString(),
                        route.about(),
                        "besluit.pdf",
                        "application/pdf",
                        on,
                        false,
                        () -> paper(route)));
                chain.of(route.id().id()).stream()
                        .filter(e -> e.content() != null)
                        .map(e -> entry(route, e))
                        .forEach(items::add);
            }
        }
        return items;
    }

    private ArchiveItem entry(RouteView route, EntryView entry) {
        var kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return new ArchiveItem(
                "%s-keten-%d".formatted(route.id(), entry.position()),
                "%s (%s)".formatted(route.about(), kind),
                "keten-%d-%s.json".formatted(entry.position(), kind),
                "application/json",
                Amsterdam.day(entry.recordedAt()),
                entry.kind() != EntryKind.VASTGELEGD,
                () -> entry.content().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] paper(RouteView route) {
        var words = new ArrayList<Section>();
        words.add(new Section(
                language.say("archive.paper.result"),
                language.say("archive.result." + route.outcome().result().code())));
        words.add(new Section(
                language.say("archive.paper.route"),
                language.say(route.choice().text())
                        + (route.overridden() ? "\n\n" + route.confirmed().overrideReason() : "")));
        add(words, language.say("archive.paper.coalition"), route.coalition().text());
        add(words, language.say("archive.paper.body"), route.body().text());
        return pdf.of(new PaperText("%s %s".formatted(route.number(), route.about()), words, route.number()));
    }

    private static void add(List<Section> words, String heading, String text) {
        if (text != null && !text.isBlank()) {
            words.add(new Section(heading, text));
        }
    }
}
