package nl.samenaanzet.councilletter.text;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.councilletter.RecordWords;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.stereotype.Component;

/**
 * What the record says, in the structure of the letter of the college (S): the beginning of a letter, to be edited by
 * people.
 */
@Component
public class LetterDraft {

    private final Dossiers dossiers;
    private final Decision decision;
    private final LetterAnnexes annexes;
    private final RecordWords words;
    private final HouseLanguage language;

    LetterDraft(
            Dossiers dossiers, Decision decision, LetterAnnexes annexes, RecordWords words, HouseLanguage language) {
        this.dossiers = dossiers;
        this.decision = decision;
        this.annexes = annexes;
        this.words = words;
        this.language = language;
    }

    /**
     * The confirmed route of a component.
     *
     * @throws Refusal when none is confirmed, or the council has no part in it
     */
    public RouteView route(ComponentId id) {
        var route = decision.of(dossiers.component(id).strategyId()).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .filter(r -> r.choice() != null && !r.pending() && r.choice().councilRole() != CouncilRole.GEEN)
                .orElseThrow(() -> new Refusal("councilletter.refusal.noRoute"));
        return decision.route(route.id());
    }

    public LetterText of(RouteView route, RaadsbriefKind kind) {
        var component = dossiers.component(route.id());
        var dossier = dossiers.byId(route.strategy());
        return new LetterText(
                kind,
                cut(text("title." + kind, component.about())),
                List.of(
                        section(
                                "background",
                                text(
                                        "background.text",
                                        dossier.number(),
                                        dossier.ambition().name(),
                                        dossier.title(),
                                        component.about(),
                                        dossier.content().summary())),
                        new Section(
                                text("ask." + kind),
                                text("ask.role." + route.choice().councilRole().code()) + "\n\n" + text("ask.gap")),
                        section("route", text("route.text", way(route), words.explanation(route))),
                        section("means", words.means(component, text("means.gap"))),
                        section("planning", planning(route))),
                annexes.of(dossier, route),
                files(dossier));
    }

    private String way(RouteView route) {
        return language.say(route.choice().text());
    }

    private String planning(RouteView route) {
        var said = route.coalition().on() != null
                ? text("planning.decided", day(route.coalition().on()))
                : route.meeting().on() != null
                        ? text("planning.meeting", day(route.meeting().on()))
                        : text("planning.open");
        return "%s\n\n%s".formatted(said, text("planning.gap"));
    }

    private static List<FileRef> files(Dossier dossier) {
        var document = dossier.content().document();
        return document == null
                ? List.of()
                : List.of(new FileRef(
                        document.id().id(),
                        document.name(),
                        document.mediaType(),
                        document.size(),
                        document.sha256(),
                        true));
    }

    private Section section(String name, String said) {
        return new Section(text(name), said);
    }

    private String day(LocalDate date) {
        return DayWords.day(date, language.locale());
    }

    private static String cut(String title) {
        return title.length() <= PaperText.MAX_TITLE ? title : title.substring(0, PaperText.MAX_TITLE);
    }

    private String text(String key, Object... arguments) {
        return language.say("councilletter.draft." + key, arguments).strip();
    }
}
