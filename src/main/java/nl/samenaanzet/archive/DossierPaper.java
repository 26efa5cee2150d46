package nl.samenaanzet.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.Journal.HappeningView;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.register.Canonical;
import org.springframework.stereotype.Component;

/** The dossier itself: what it was about and its dated story, to read (PDF/A) and for machines (canonical JSON). */
@Component
class DossierPaper implements ArchiveSource {

    private final Journal journal;
    private final PdfFile pdf;
    private final HouseLanguage language;

    DossierPaper(Journal journal, PdfFile pdf, HouseLanguage language) {
        this.journal = journal;
        this.pdf = pdf;
        this.language = language;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<ArchiveItem> of(Dossier dossier) {
        var on = Amsterdam.day(dossier.begun().at());
        return List.of(
                new ArchiveItem(
                        dossier.number() + "-dossier",
                        dossier.title(),
                        "dossier.pdf",
                        "application/pdf",
                        on,
                        false,
                        () -> paper(dossier)),
                new ArchiveItem(
                        dossier.number() + "-gegevens",
                        language.say("archive.paper.data", dossier.title()),
                        "dossier.json",
                        "application/json",
                        on,
                        false,
                        () -> Canonical.json(facts(dossier)).getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] paper(Dossier dossier) {
        var components = dossier.content().components().stream()
                .map(c -> "- %d. %s (%s)".formatted(c.position(), c.about(), c.owner()))
                .collect(Collectors.joining("\n"));
        var story = journal.of(dossier.id()).stream().map(h -> "- " + line(h)).collect(Collectors.joining("\n"));
        return pdf.of(new PaperText(
                "%s %s".formatted(dossier.number(), dossier.title()),
                List.of(
                        new Section(
                                language.say("archive.paper.about"),
                                dossier.content().summary()),
                        new Section(language.say("archive.paper.components"), components),
                        new Section(language.say("archive.paper.story"), story)),
                dossier.ambition().name()));
    }

    private Map<String, Object> facts(Dossier dossier) {
        var said = new LinkedHashMap<String, Object>();
        said.put("nummer", dossier.number());
        said.put("titel", dossier.title());
        said.put("samenvatting", dossier.content().summary());
        said.put("ambitie", dossier.ambition().name());
        said.put("ambitiecode", dossier.ambition().code());
        said.put("ronde", dossier.submitted().round());
        said.put(
                "uitkomst",
                dossier.stage().outcome() == null
                        ? ""
                        : dossier.stage().outcome().code());
        said.put(
                "onderdelen",
                dossier.content().components().stream()
                        .map(c -> Map.of(
                                "id",
                                c.id().toString(),
                                "nr",
                                c.position(),
                                "onderwerp",
                                c.about(),
                                "eigenaar",
                                c.owner(),
                                "gemeente",
                                c.means() == null ? "0.00" : c.means().toPlainString(),
                                "anders",
                                c.meansNote()))
                        .toList());
        said.put(
                "verhaal",
                journal.of(dossier.id()).stream()
                        .map(h -> Map.of(
                                "tijd", h.at().toString(), "tekst", text(h), "wie", h.who() == null ? "" : h.who()))
                        .toList());
        return said;
    }

    private String line(HappeningView line) {
        return "%s: %s%s"
                .formatted(Amsterdam.day(line.at()), text(line), line.who() == null ? "" : " (" + line.who() + ")");
    }

    private String text(HappeningView line) {
        return language.say(line.what(), line.detail());
    }
}
