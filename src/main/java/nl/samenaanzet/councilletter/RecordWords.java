package nl.samenaanzet.councilletter;

import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.approval.Approval.BallotResult;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.stereotype.Component;

/**
 * What the record says of a component, in the language of the house and plain text: one wording for the letter, its
 * annexes and what the griffie receives.
 */
@Component
public class RecordWords {

    private final HouseLanguage language;

    RecordWords(HouseLanguage language) {
        this.language = language;
    }

    /** A line for each rule, with its source. */
    public String explanation(RouteView route) {
        return route.grounds().stream()
                .map(g -> "- %s (%s)".formatted(g.sentence(), g.source()))
                .collect(Collectors.joining("\n"));
    }

    /** Who confirmed the route; where the advice was overridden also the advice, the reason, and who agreed. */
    public String person(RouteView route) {
        if (!route.overridden()) {
            return text("councilletter.annex.confirmed", route.confirmed().by());
        }
        var asked = text(
                "councilletter.annex.overridden",
                route.confirmed().by(),
                text(route.advice().text()),
                route.confirmed().overrideReason());
        return route.override() == null
                ? asked
                : asked
                        + Stream.of(route.override().chair(), route.override().griffie())
                                .filter(Objects::nonNull)
                                .map(j -> "\n"
                                        + "%s %s"
                                                .formatted(
                                                        text(
                                                                "councilletter.annex.agreed",
                                                                j.by(),
                                                                DayWords.day(j.at(), language.locale())),
                                                        j.note())
                                                .strip())
                                .collect(Collectors.joining());
    }

    /** The outcome of the ballot of the kernteam, in a few words. */
    public String outcome(BallotResult ballot) {
        return text("approval.outcome." + ballot.outcome().code());
    }

    /** A line for each seat. */
    public String seats(BallotResult ballot) {
        return ballot.answers().stream()
                .map(a -> "- "
                        + text(
                                        "councilletter.annex.seat",
                                        a.seatNumber(),
                                        a.sectorName() == null ? text("approval.seat.sectorOpen") : a.sectorName(),
                                        text("approval.answer." + a.answer()),
                                        a.reason())
                                .strip())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Money and other means, a line for each, and who owns it.
     *
     * @param gap said when nobody answered whether the budget covers it
     */
    public String means(ComponentView component, String gap) {
        var money = component.means() == null
                ? text("councilletter.draft.means.none")
                : text(
                        "councilletter.draft.means.euros",
                        NumberFormat.getInstance(language.locale()).format(component.means()));
        var answer = component.facts().answer(Fact.GEDEKT);
        var covered = answer == null ? gap : text("councilletter.draft.means.covered", text(Fact.GEDEKT.text(answer)));
        var other = component.meansNote() == null || component.meansNote().isBlank()
                ? ""
                : text("councilletter.draft.means.other", component.meansNote());
        return List.of(money, covered, other, text("councilletter.draft.means.owner", component.owner())).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }

    /** What the wijkcoalitie answered, and when; empty where it was not asked. */
    public String coalition(RouteView route) {
        return route.coalition().answer() == null
                ? ""
                : "%s (%s)%n%s"
                        .formatted(
                                text("decision.answer." + route.coalition().answer()),
                                DayWords.day(route.coalition().on(), language.locale()),
                                route.coalition().text())
                        .strip();
    }

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }
}
