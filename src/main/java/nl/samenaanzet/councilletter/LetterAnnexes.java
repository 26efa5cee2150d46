package nl.samenaanzet.councilletter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.BallotResult;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.RouteView;
import nl.samenaanzet.decision.RuleSentence;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.theoryofchange.Kind;
import nl.samenaanzet.theoryofchange.Theories;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What goes with a letter, as the record has it at that moment: theory of change, ballot of the kernteam, explanation of the route. */
@Component
class LetterAnnexes {

    private final Theories theories;
    private final Approval approval;
    private final RuleSentence sentences;
    private final MessageSource messages;

    LetterAnnexes(Theories theories, Approval approval, RuleSentence sentences, MessageSource messages) {
        this.theories = theories;
        this.approval = approval;
        this.sentences = sentences;
        this.messages = messages;
    }

    List<Annex> of(Dossier dossier, RouteView route) {
        var annexes = new ArrayList<Annex>();
        annexes.add(new Annex(text("councilletter.annex.strategy"), List.of(new Section(dossier.title(), dossier.summary()))));
        var theory = theory(dossier.ambitionCode());
        if (!theory.isEmpty()) {
            annexes.add(new Annex(text("councilletter.annex.theory"), theory));
        }
        approval.result(dossier.id()).ifPresent(ballot -> annexes.add(new Annex(text("councilletter.annex.ballot"), List.of(votes(ballot)))));
        annexes.add(new Annex(text("councilletter.annex.explanation"),
                List.of(new Section(text("councilletter.annex.rules"), explanation(route)), new Section(text("councilletter.annex.person"), person(route)))));
        return annexes;
    }

    /** A line for each rule, with its source. */
    String explanation(RouteView route) {
        return route.grounds().stream().map(g -> "- %s (%s; %s)".formatted(sentences.of(g), g.rule(),
                DecisionTable.of(g.xml()).row(g.rule()).source())).collect(Collectors.joining("\n"));
    }

    private String person(RouteView route) {
        return route.overridden() ? text("councilletter.annex.overridden", route.confirmedBy(),
                text("decision.choice.%s.%s".formatted(route.advice().route(), route.advice().councilRole())), route.overrideReason())
                : text("councilletter.annex.confirmed", route.confirmedBy());
    }

    private List<Section> theory(String code) {
        var elements = theories.elements(code);
        return Stream.of(Kind.values()).map(kind -> new Section(text("theoryofchange.kind." + kind), elements.stream()
                .filter(e -> e.kind() == kind).map(e -> "- " + e.text()).collect(Collectors.joining("\n"))))
                .filter(s -> !s.text().isEmpty()).toList();
    }

    private Section votes(BallotResult ballot) {
        var seats = ballot.answers().stream().map(a -> "- " + text("councilletter.annex.seat", a.seatNumber(),
                a.sectorName() == null ? text("approval.seat.sectorOpen") : a.sectorName(), text("approval.answer." + a.answer()),
                a.reason()).strip()).collect(Collectors.joining("\n"));
        return new Section(text("approval.outcome." + ballot.outcome()), seats);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LetterDraft.DUTCH);
    }
}
