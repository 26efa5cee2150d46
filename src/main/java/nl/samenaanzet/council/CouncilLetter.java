package nl.samenaanzet.council;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.ComponentView;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.approval.BallotResult;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.RouteView;
import nl.samenaanzet.decision.RuleSentence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Drafts the package for the council from the dossier, in the order of the letter of the college (S). */
@Component
class CouncilLetter {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).withZone(ZoneId.of("Europe/Amsterdam"));

    private final MessageSource messages;
    private final RuleSentence sentences;

    CouncilLetter(MessageSource messages, RuleSentence sentences) {
        this.sentences = sentences;
        this.messages = messages;
    }

    CouncilPackage draft(Dossier dossier, ComponentView component, RouteView route, BallotResult ballot) {
        var explanation = explanation(route);
        var votes = votes(ballot);
        var document = dossier.document();
        var letter = text("council.letter", dossier.number(), dossier.ambitionName(), dossier.title(), component.about(),
                text("council.letter.ask." + route.choice().councilRole()), explanation, means(component),
                component.owner(), text("decision.answer." + route.coalitionAnswer()), route.coalitionText(), votes,
                document == null ? "-" : document.name());
        return new CouncilPackage(component.id(), dossier.number(), dossier.title(), component.about(),
                route.choice().councilRole(), letter, dossier.summary(), document == null ? null : document.id(),
                document == null ? null : document.name(), votes, explanation,
                "besluiten".equals(route.choice().councilRole()) && changesBudget(component.facts()));
    }

    /** T2, row 1 and row 5 (Gemeentewet 189(3), 192). */
    private static boolean changesBudget(Facts facts) {
        return facts.onderwerp() == Facts.Onderwerp.BEGROTINGSWIJZIGING || facts.gedekt() == Facts.Gedekt.NEE;
    }

    private String explanation(RouteView route) {
        var rules = route.grounds().stream()
                .map(g -> "- %s (%s; %s)".formatted(sentences.of(g), g.rule(), DecisionTable.of(g.xml()).row(g.rule()).source()))
                .collect(Collectors.joining("\n"));
        return route.overridden() ? rules + "\n" + override(route) : rules;
    }

    /** The advice, the choice, its reason, and who agreed. */
    private String override(RouteView route) {
        var advice = text("decision.choice.%s.%s".formatted(route.advice().route(), route.advice().councilRole()));
        var asked = text("council.letter.override", route.confirmedBy(), route.overrideReason(), advice);
        return route.override() == null ? asked : asked + Stream.of(route.override().chair(), route.override().griffie())
                .filter(Objects::nonNull).map(j -> "\n" + text("council.letter.override.agreed", j.by(), day(j.at())) + (j.note().isBlank() ? "" : " " + j.note()))
                .collect(Collectors.joining());
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }

    private String votes(BallotResult ballot) {
        var seats = ballot.answers().stream()
                .map(a -> "- " + text("council.letter.seat", a.seatNumber(),
                        a.sectorName() == null ? text("approval.seat.sectorOpen") : a.sectorName(),
                        text("approval.answer." + a.answer()), a.reason()).strip())
                .collect(Collectors.joining("\n"));
        return text("approval.outcome." + ballot.outcome()) + "\n" + seats;
    }

    private String means(ComponentView component) {
        var money = component.means() == null ? text("ambition.means.none") : text("ambition.euros", component.means());
        var covered = component.facts().gedekt() == null ? "" : text("council.letter.covered",
                text("ambition.fact.gedekt." + component.facts().gedekt()));
        return (money + covered + " " + component.meansNote()).strip();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
