package nl.samenaanzet.programme.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.document.Document;
import nl.samenaanzet.document.PaperId;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import org.springframework.stereotype.Component;

/** The document of a track, from its theory and the activities that were chosen. */
@Component
class StrategyPaper {

    private static final String KIND = "strategy";

    private final Theories theories;
    private final Choosing choosing;
    private final Document document;
    private final HouseLanguage language;

    StrategyPaper(Theories theories, Choosing choosing, Document document, HouseLanguage language) {
        this.theories = theories;
        this.choosing = choosing;
        this.document = document;
        this.language = language;
    }

    /** Drafted the first time. */
    PaperView of(TrackView track) {
        return document.draftOnce(id(track), draft(track));
    }

    /** Drafted anew from the theory as it is now. */
    PaperView again(TrackView track) {
        return document.draftAgain(id(track), draft(track));
    }

    private static PaperId id(TrackView track) {
        return new PaperId(KIND, track.id().toString());
    }

    private PaperText draft(TrackView track) {
        var code = track.of().ambitionCode();
        var elements = theories.elements(code);
        var sections = new ArrayList<Section>();
        sections.add(new Section(say("summary"), theories.of(code).narrative()));
        sections.add(section(say("goal"), elements, ElementKind.GOAL));
        sections.add(section(say("outcomes"), elements, ElementKind.OUTCOME));
        sections.add(section(say("activities"), elements, ElementKind.ACTIVITY));
        var chosen = choosing.chosen(code);
        if (!chosen.isEmpty()) {
            sections.add(new Section(
                    say("chosen"),
                    chosen.stream()
                            .map(c -> "- %s: %s".formatted(c.activity(), c.reason()))
                            .collect(Collectors.joining("\n"))));
        }
        sections.add(section(say("outputs"), elements, ElementKind.OUTPUT));
        sections.add(section(say("assumptions"), elements, ElementKind.ASSUMPTION, ElementKind.EVIDENCE));
        sections.add(section(say("indicators"), elements, ElementKind.INDICATOR));
        sections.add(section(say("means"), elements, ElementKind.MEANS));
        return new PaperText(
                say("title", track.of().ambitionName()),
                List.copyOf(sections),
                say("sources", theories.of(code).revision()));
    }

    private Section section(String heading, List<ElementView> elements, ElementKind... kinds) {
        return new Section(
                heading,
                elements.stream()
                        .filter(e -> List.of(kinds).contains(e.kind()))
                        .map(this::line)
                        .collect(Collectors.joining("\n")));
    }

    private String line(ElementView e) {
        var more = new ArrayList<String>();
        if (e.aim().unit() != null) {
            more.add(say(
                    "change",
                    e.aim().unit(),
                    number(e.aim().baseline()),
                    number(e.aim().target())));
        }
        if (e.pledge().partner() != null) {
            more.add(e.pledge().partner());
        }
        if (e.pledge().hours() != null) {
            more.add(say("hours", e.pledge().hours()));
        }
        if (e.pledge().euro() != null) {
            more.add(say("euro", e.pledge().euro().toPlainString()));
        }
        return "- " + e.text() + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    private String number(BigDecimal number) {
        return number == null ? say("unknown") : number.toPlainString();
    }

    private String say(String what, Object... arguments) {
        return language.say("track.paper." + what, arguments);
    }
}
