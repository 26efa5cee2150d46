package nl.samenaanzet.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.coherence.BondKind;
import nl.samenaanzet.theoryofchange.coherence.BondView;
import nl.samenaanzet.theoryofchange.coherence.Coherence;
import nl.samenaanzet.theoryofchange.coherence.Overlap.Pair;
import nl.samenaanzet.theoryofchange.coherence.Seen.PartnerLoad;
import org.springframework.stereotype.Component;

/** The words of the document on how the ambitions hang together, from their theories and what was said of them. */
@Component
class CoherenceText {

    private final ProgrammeImport file;
    private final Theories theories;
    private final Coherence coherence;
    private final HouseLanguage language;

    CoherenceText(ProgrammeImport file, Theories theories, Coherence coherence, HouseLanguage language) {
        this.file = file;
        this.theories = theories;
        this.coherence = coherence;
        this.language = language;
    }

    PaperText draft() {
        var seen = coherence.seen();
        var sections = new ArrayList<Section>();
        sections.add(
                new Section(say("summary"), say("lead", file.programme().about().name())));
        for (var ambition : file.programme().aims().ambitions()) {
            sections.add(new Section(
                    ambition.name(),
                    theories.elements(ambition.code()).stream()
                            .filter(e -> e.kind() == ElementKind.GOAL || e.kind() == ElementKind.OUTCOME)
                            .map(e -> "- " + e.text())
                            .collect(Collectors.joining("\n"))));
        }
        sections.add(new Section(say("shared"), bonds(seen.of(BondKind.SHARED))));
        sections.add(new Section(say("serves"), bonds(seen.of(BondKind.SERVES))));
        sections.add(new Section(say("conflict"), bonds(seen.of(BondKind.CONFLICT))));
        sections.add(
                new Section(say("alike"), pairs(Stream.concat(seen.outcomes().stream(), seen.activities().stream()))));
        sections.add(new Section(
                say("partners"), seen.promises().stream().map(this::load).collect(Collectors.joining("\n"))));
        return new PaperText(say("title", file.programme().about().name()), sections, say("sources"));
    }

    private static String bonds(List<BondView> bonds) {
        return bonds.stream()
                .map(b -> "- %s: %s / %s: %s. %s"
                        .formatted(
                                b.one().ambitionCode(),
                                b.one().text(),
                                b.other().ambitionCode(),
                                b.other().text(),
                                b.reason()))
                .collect(Collectors.joining("\n"));
    }

    private static String pairs(Stream<Pair> pairs) {
        return pairs.map(p -> "- %s: %s / %s: %s"
                        .formatted(
                                p.one().ambitionCode(),
                                p.one().text(),
                                p.other().ambitionCode(),
                                p.other().text()))
                .collect(Collectors.joining("\n"));
    }

    private String load(PartnerLoad load) {
        var promise = load.promise();
        return "- "
                + say(
                        "load",
                        promise.partner(),
                        promise.quarter(),
                        promise.hours(),
                        promise.euro().toPlainString(),
                        String.join(", ", promise.ambitions()))
                + (load.over() > 0 ? ". " + say("over", load.over()) : "");
    }

    private String say(String what, Object... arguments) {
        return language.say("programme.paper." + what, arguments);
    }
}
