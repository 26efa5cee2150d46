package nl.samenaanzet.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.StrategyId;
import nl.samenaanzet.document.Draft;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.document.Papers;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.theoryofchange.ElementView;
import nl.samenaanzet.theoryofchange.Kind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.track.StrategyWriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the ambitions hang together (S: "een overkoepelend document waarin de samenhang tussen de ambities wordt beschreven"). */
@Service
@Transactional
public class Coherence {

    /** The code under which the overarching document has its dossier. */
    static final String CODE = "SH";
    private static final String KIND = "coherence";

    private final Cycles cycles;
    private final ProgrammeImport file;
    private final Theories theories;
    private final Papers papers;
    private final StrategyWriting writing;

    Coherence(Cycles cycles, ProgrammeImport file, Theories theories, Papers papers, StrategyWriting writing) {
        this.cycles = cycles;
        this.file = file;
        this.theories = theories;
        this.papers = papers;
        this.writing = writing;
    }

    /** What the theories have in common now. */
    public record Seen(List<Overlap.Pair> outcomes, List<Overlap.Pair> activities, List<Overlap.Promise> promises) { }

    @Transactional(readOnly = true)
    public Seen seen() {
        var all = all();
        return new Seen(Overlap.alike(all, Kind.OUTCOME), Overlap.alike(all, Kind.ACTIVITY), Overlap.promises(all));
    }

    /** Drafts the document once all ambitions are decided. Safe to run twice. */
    public void draftCoherence(UUID cycle) {
        papers.draftOnce(KIND, cycle.toString(), draft());
    }

    /** The document. @throws java.util.NoSuchElementException before it was drafted */
    @Transactional(readOnly = true)
    public PaperView paper(UUID cycle) {
        return papers.newest(KIND, cycle.toString()).orElseThrow();
    }

    /** Makes a strategy of it, to be completed, judged and decided like any other. */
    @AllowedTo(Role.PROCESS_OWNER)
    public StrategyId writeCoherence(UUID cycle) {
        var strategy = writing.begin(CODE, paper(cycle));
        cycles.findById(cycle).orElseThrow().write(strategy);
        return strategy;
    }

    private List<ElementView> all() {
        return file.programme().ambitions().stream().flatMap(a -> theories.elements(a.code()).stream()).toList();
    }

    private Draft draft() {
        var seen = seen();
        var sections = new ArrayList<Section>();
        sections.add(new Section("Samenvatting", "Dit document beschrijft hoe de ambities van %s samen één wijkaanpak vormen."
                .formatted(file.programme().name())));
        for (var ambition : file.programme().ambitions()) {
            sections.add(new Section(ambition.name(), theories.elements(ambition.code()).stream()
                    .filter(e -> e.kind() == Kind.GOAL || e.kind() == Kind.OUTCOME).map(e -> "- " + e.text())
                    .collect(Collectors.joining("\n"))));
        }
        sections.add(new Section("Wat ambities delen", pairs(seen.outcomes())));
        sections.add(new Section("Activiteiten die meer dan één ambitie helpen", pairs(seen.activities())));
        sections.add(new Section("Partners die bij meer ambities middelen inbrengen", seen.promises().stream()
                .map(p -> "- %s %s: %d uur, %s euro, bij %s".formatted(p.partner(), p.quarter(), p.hours(),
                        p.euro().toPlainString(), String.join(", ", p.ambitions())))
                .collect(Collectors.joining("\n"))));
        return new Draft("Samenhang van de wijkaanpak " + file.programme().name(), sections,
                "Opgesteld uit de verandertheorieën van de ambities.");
    }

    private static String pairs(List<Overlap.Pair> pairs) {
        return pairs.stream().map(p -> "- %s: %s / %s: %s".formatted(p.one().ambitionCode(), p.one().text(),
                p.other().ambitionCode(), p.other().text())).collect(Collectors.joining("\n"));
    }
}
