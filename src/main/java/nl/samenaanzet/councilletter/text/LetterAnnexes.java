package nl.samenaanzet.councilletter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.councilletter.RecordWords;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories;
import org.springframework.stereotype.Component;

/**
 * What goes with a letter, as the record has it at that moment: theory of change, ballot of the kernteam, explanation
 * of the route.
 */
@Component
public class LetterAnnexes {

    private final Theories theories;
    private final Approval approval;
    private final RecordWords words;
    private final HouseLanguage language;

    LetterAnnexes(Theories theories, Approval approval, RecordWords words, HouseLanguage language) {
        this.theories = theories;
        this.approval = approval;
        this.words = words;
        this.language = language;
    }

    List<Annex> of(Dossier dossier, RouteView route) {
        var annexes = new ArrayList<Annex>();
        annexes.add(new Annex(
                text("councilletter.annex.strategy"),
                List.of(new Section(dossier.title(), dossier.content().summary()))));
        var theory = theory(dossier.ambition().code());
        if (!theory.isEmpty()) {
            annexes.add(new Annex(text("councilletter.annex.theory"), theory));
        }
        approval.result(dossier.id())
                .ifPresent(ballot -> annexes.add(new Annex(
                        text("councilletter.annex.ballot"),
                        List.of(new Section(words.outcome(ballot), words.seats(ballot))))));
        annexes.add(new Annex(
                text("councilletter.annex.explanation"),
                List.of(
                        new Section(text("councilletter.annex.rules"), words.explanation(route)),
                        new Section(text("councilletter.annex.person"), words.person(route)))));
        return annexes;
    }

    private List<Section> theory(String code) {
        var elements = theories.elements(code);
        return Stream.of(ElementKind.values())
                .map(kind -> new Section(
                        text("theoryofchange.kind." + kind),
                        elements.stream()
                                .filter(e -> e.kind() == kind)
                                .map(e -> "- " + e.text())
                                .collect(Collectors.joining("\n"))))
                .filter(s -> !s.text().isEmpty())
                .toList();
    }

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    /**
     * What the record adds to a letter, as it was when it was drafted.
     *
     * @param title "Verandertheorie"
     */
    public record Annex(String title, List<Section> sections) {}
}
