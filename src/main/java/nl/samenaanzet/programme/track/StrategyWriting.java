package nl.samenaanzet.programme.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.document.Document;
import nl.samenaanzet.document.PaperId;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Fixing;
import nl.samenaanzet.theoryofchange.Theories;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From theory to strategy (S: "een ambitiestrategie … waarin de uitkomst van bovenstaande workshops opgenomen wordt").
 */
@Service
@Transactional
public class StrategyWriting {

    private static final String KIND = "strategy";
    private static final int SUMMARY = 4000;

    private final Tracks tracks;
    private final Theories theories;
    private final Choosing choosing;
    private final Fixing fixing;
    private final Document document;
    private final PdfFile pdf;
    private final Drafting drafting;
    private final HouseLanguage language;

    StrategyWriting(
            Tracks tracks,
            Theories theories,
            Choosing choosing,
            Fixing fixing,
            Document document,
            PdfFile pdf,
            Drafting drafting,
            HouseLanguage language) {
        this.tracks = tracks;
        this.theories = theories;
        this.choosing = choosing;
        this.fixing = fixing;
        this.document = document;
        this.pdf = pdf;
        this.drafting = drafting;
        this.language = language;
    }

    /** The document of a track, drafted from its theory the first time. */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView paper(TrackId track) {
        return document.draftOnce(new PaperId(KIND, track.toString()), draft(tracks.byId(track)));
    }

    /** Drafts the document anew from the theory as it is now. */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView draftAgain(TrackId track) {
        return document.draftAgain(new PaperId(KIND, track.toString()), draft(tracks.byId(track)));
    }

    /**
     * Fixes the theory, makes the strategy with the document as it is now, and gives it to be completed and submitted.
     *
     * @throws Refusal when the rounds are not over, or the theory has a blocking shortfall (T5)
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public StrategyId writeStrategy(TrackId id) {
        var track = tracks.byId(id);
        if (theories.blocking(track.of().ambitionCode()) > 0) {
            throw new Refusal("theoryofchange.refusal.blocking");
        }
        var paper = paper(id);
        fixing.fix(track.of().ambitionCode(), paper.title());
        var strategy = begin(track.of().ambitionCode(), paper);
        tracks.writes(id, strategy);
        return strategy;
    }

    /**
     * A strategy with this paper as its document.
     *
     * @param code of the ambition, or of the overarching document
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public StrategyId begin(String code, PaperView paper) {
        var summary = paper.text().sections().stream()
                .map(Section::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(paper.title());
        var strategy = drafting.begin(
                code,
                new StrategyText(paper.title(), summary.length() > SUMMARY ? summary.substring(0, SUMMARY) : summary));
        drafting.attach(strategy, paper.title() + ".pdf", pdf.of(paper.text()));
        return strategy;
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
        if (e.unit() != null) {
            more.add(say("change", e.unit(), number(e.baseline()), number(e.target())));
        }
        if (e.partner() != null) {
            more.add(e.partner());
        }
        if (e.hours() != null) {
            more.add(say("hours", e.hours()));
        }
        if (e.euro() != null) {
            more.add(say("euro", e.euro().toPlainString()));
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
