package nl.samenaanzet.publication.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotResult;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.register.DecidingBody;
import nl.samenaanzet.register.PublishedDecision;
import org.springframework.stereotype.Component;

/**
 * All that the register says of a decision, copied from the modules that know it. The names are those of the public API
 * and of the export: never rename one. Words of persons are not copied, except the text that somebody checked.
 */
@Component
class DecisionContent {

    private final Decision decision;
    private final Dossiers dossiers;
    private final Approval approval;
    private final Journal journal;
    private final HouseLanguage language;

    DecisionContent(Decision decision, Dossiers dossiers, Approval approval, Journal journal, HouseLanguage language) {
        this.decision = decision;
        this.dossiers = dossiers;
        this.approval = approval;
        this.journal = journal;
        this.language = language;
    }

    /** What the list needs. */
    PublishedDecision.Facts facts(ComponentId id, String title) {
        var route = decision.route(id);
        var dossier = dossiers.byId(route.strategy());
        return new PublishedDecision.Facts(
                dossier.ambition().code(),
                dossier.ambition().name(),
                title,
                body(route),
                route.outcome().result(),
                on(route));
    }

    String reference(ComponentId id) {
        return dossiers.component(id) instanceof ComponentView c
                ? decision.route(id).number() + "-" + c.position()
                : "";
    }

    Map<String, Object> of(ComponentId id, String title, String text, boolean withDocument) {
        var route = decision.route(id);
        var dossier = dossiers.byId(route.strategy());
        var component = dossiers.component(id);
        var content = new LinkedHashMap<String, Object>();
        content.put("kenmerk", reference(id));
        content.put("titel", title);
        content.put("besluit", text);
        content.put("orgaan", body(route).code());
        content.put("datum", on(route).toString());
        content.put("uitkomst", route.outcome().result().code());
        content.put(
                "dossier",
                Map.of(
                        "nummer",
                        dossier.number(),
                        "titel",
                        dossier.title(),
                        "ambitie",
                        dossier.ambition().name(),
                        "ambitiecode",
                        dossier.ambition().code()));
        content.put("middelen", means(component));
        content.put("route", route(route));
        approval.result(route.strategy()).ifPresent(ballot -> content.put("kernteam", ballot(ballot)));
        content.put("documenten", documents(dossier, withDocument));
        content.put("verhaal", story(route));
        return content;
    }

    private static DecidingBody body(RouteView route) {
        return DecidingBody.of(route.choice().route());
    }

    private static LocalDate on(RouteView route) {
        if (route.body().on() != null) {
            return route.body().on();
        }
        return route.outcome().council() != null || route.coalition().on() == null
                ? day(route.outcome().recordedAt())
                : route.coalition().on();
    }

    private static LocalDate day(Instant at) {
        return Amsterdam.day(at);
    }

    private static Map<String, Object> means(ComponentView component) {
        var means = new TreeMap<String, Object>();
        means.put(
                "gemeente",
                component.means() == null ? "0.00" : component.means().toPlainString());
        means.put("dekking", Objects.toString(component.facts().codes().get(Fact.GEDEKT.column()), ""));
        means.put("eigenaar", component.owner());
        return means;
    }

    private Map<String, Object> route(RouteView route) {
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
        said.put("regel", ground.rule());
        said.put("zin", text("rules.row." + ground.rule()));
        said.put("bron", ground.source());
        said.put("tabel", ground.tableId());
        said.put("versie", ground.version());
        said.put("sha256", ground.sha256());
        said.put("invoer", ground.inputs());
        return said;
    }

    private Map<String, Object> ballot(BallotResult ballot) {
        var sectors = new TreeMap<String, Map<String, Integer>>();
        for (var seat : ballot.answers()) {
            sectors.computeIfAbsent(
                            seat.sectorName() == null ? text("approval.seat.sectorOpen") : seat.sectorName(),
                            s -> new TreeMap<>())
                    .merge(text("approval.answer." + seat.answer()), 1, Integer::sum);
        }
        return Map.of(
                "uitkomst",
                text("approval.outcome." + ballot.outcome().code()),
                "regel",
                ballot.rule() == null ? "" : ballot.rule(),
                "ronde",
                ballot.round(),
                "gesloten",
                day(ballot.closedAt()).toString(),
                "perSector",
                sectors);
    }

    private static List<Map<String, Object>> documents(Dossier dossier, boolean with) {
        return !with
                        || dossier.content().document() == null
                        || dossier.content().document().secret()
                ? List.of()
                : List.of(Map.of(
                        "naam",
                        dossier.content().document().name(),
                        "id",
                        dossier.content().document().id().toString(),
                        "grootte",
                        dossier.content().document().size(),
                        "sha256",
                        dossier.content().document().sha256()));
    }

    /** What the kinds of the lines say that everybody may read of this component. */
    private List<Map<String, Object>> story(RouteView route) {
        return journal.of(route.strategy()).stream()
                .filter(line -> line.publicWith(route.about()))
                .map(line -> Map.<String, Object>of(
                        "datum", day(line.at()).toString(), "tekst", text(line.what(), line.detail())))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return language.sayOr(key, key, arguments);
    }
}
