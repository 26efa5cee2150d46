package nl.samenaanzet.publication.release;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotResult;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView.Part;
import nl.samenaanzet.decision.DecisionTable;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.ruling.DecisionRecord;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Component;

/** How a decision came about, for the register: the rules, the ballot and what happened. */
@Component
class DecisionWay {

    private final Decision decision;
    private final Approval approval;
    private final Journal journal;
    private final People people;
    private final HouseLanguage language;

    DecisionWay(Decision decision, Approval approval, Journal journal, People people, HouseLanguage language) {
        this.decision = decision;
        this.approval = approval;
        this.journal = journal;
        this.people = people;
        this.language = language;
    }

    /**
     * What it is about, with the amount that was decided.
     *
     * @param proposed in euros, or null
     */
    String title(DecisionRecord record, BigDecimal proposed) {
        return AmountInTitle.decided(
                record.part().about(), proposed, record.decided().amount(), language.locale());
    }

    /** Which way it went, and why. */
    Map<String, Object> route(ComponentId id) {
        var route = decision.route(id);
        var said = new LinkedHashMap<String, Object>();
        said.put("advies", text(route.advice().text()));
        said.put("route", text(route.choice().text()));
        said.put("bevestigdDoor", route.confirmed().by());
        said.put("afgeweken", route.overridden());
        said.put("redenAfwijking", route.overridden() ? route.confirmed().overrideReason() : "");
        said.put("raadsrol", route.choice().councilRole().code());
        said.put(
                "raad",
                route.outcome().council() == null
                        ? ""
                        : route.outcome().council().code());
        said.put("uitleg", route.grounds().stream().map(this::ground).toList());
        return said;
    }

    private Map<String, Object> ground(Ground ground) {
        var said = new LinkedHashMap<String, Object>();
        var table = DecisionTable.of(ground.xml());
        said.put("zin", ground.sentence());
        said.put("bron", ground.source());
        said.put("tabel", table.name());
        said.put("regel", table.number(ground.rule()));
        said.put("versie", ground.version());
        said.put("sha256", ground.sha256());
        said.put("invoer", table.asked(ground.inputs()));
        return said;
    }

    /** Empty when the kernteam did not judge it. */
    Optional<Map<String, Object>> ballot(StrategyId strategy) {
        return approval.result(strategy).map(this::ballot);
    }

    private Map<String, Object> ballot(BallotResult ballot) {
        var sectors = new SectorCount(ballot.answers(), people.countedApart(), text("approval.seat.sectorOpen"));
        return Map.of(
                "uitkomst",
                text("approval.outcome." + ballot.outcome().code()),
                "ronde",
                ballot.round(),
                "gesloten",
                Amsterdam.day(ballot.closedAt()).toString(),
                "perSector",
                sectors.say(seat -> text("approval.answer." + seat.answer()), text("publication.ballot.together")));
    }

    /**
     * What the kinds of the lines say that everybody may read of this component.
     *
     * @param title as somebody looked at it: the lines call it that too
     */
    List<Map<String, Object>> story(Part part, String title) {
        return journal.of(part.strategy()).stream()
                .filter(line -> line.publicWith(part.about()))
                .map(line -> Map.<String, Object>of(
                        "datum",
                        Amsterdam.day(line.at()).toString(),
                        "tekst",
                        text(line.what(), line.detail().equals(part.about()) ? title : line.detail())))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return language.sayOr(key, key, arguments);
    }
}
