package nl.samenaanzet.publication.release;

import java.math.BigDecimal;
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
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.ruling.DecisionRecord;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.decision.ruling.Ruling;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.privacy.marks.Mark;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.Publication.PublicText;
import nl.samenaanzet.publication.release.Publishing.Draft;
import org.springframework.stereotype.Component;

/**
 * All that the register says of a decision, copied from the modules that know it. The names are those of the public API
 * and of the export: never rename one. Words of persons are not copied, except the text that somebody checked.
 */
@Component
class DecisionContent {

    private final DecisionRecords records;
    private final Dossiers dossiers;
    private final DecisionWay way;
    private final RulingWords rulings;
    private final PublicWords words;

    DecisionContent(
            DecisionRecords records, Dossiers dossiers, DecisionWay way, RulingWords rulings, PublicWords words) {
        this.records = records;
        this.dossiers = dossiers;
        this.way = way;
        this.rulings = rulings;
        this.words = words;
    }

    /** What publishing would say. */
    Draft draft(ComponentId id) {
        var record = records.of(id);
        var title = way.title(record, dossiers.component(id).means());
        var text = rulings.decided(record);
        var proposal = record.proposed() == null ? "" : record.proposed().text();
        return new Draft(
                reference(id),
                title,
                text,
                proposal,
                record.on(),
                of(id, new PublicText(title, text, proposal, true, true)));
    }

    String reference(ComponentId id) {
        return dossiers.component(id) instanceof ComponentView c
                ? records.of(id).part().number() + "-" + c.position()
                : "";
    }

    StrategyId strategy(ComponentId id) {
        return records.of(id).part().strategy();
    }

    /**
     * What everybody would read.
     *
     * @throws nl.samenaanzet.form.Refusal while something in it looks like data of a person and nobody said what to do
     *     with it
     */
    Map<String, Object> lookedAt(ComponentId id, PublicText read) {
        return words.lookedAt(of(id, read), read.marks());
    }

    List<Mark> marks(String text) {
        return words.marks(text == null ? Map.of() : Map.of("reden", text));
    }

    /** A text by itself, such as a reason. */
    String lookedAt(String text, Map<String, Answer> answers) {
        return words.lookedAt(text, answers);
    }

    /** What looks like data of persons in what publishing would say with these words. */
    List<Mark> marks(Draft draft, String title, String text, String proposal) {
        var all = new LinkedHashMap<>(draft.all());
        all.put("titel", Objects.toString(title, ""));
        all.put("besluit", Objects.toString(text, ""));
        all.computeIfPresent("voorstel", (name, old) -> Map.of("tekst", Objects.toString(proposal, "")));
        return words.marks(all);
    }

    Map<String, Object> of(ComponentId id, PublicText read) {
        var record = records.of(id);
        var dossier = dossiers.byId(record.part().strategy());
        var component = dossiers.component(id);
        var content = new LinkedHashMap<String, Object>();
        content.put("kenmerk", reference(id));
        content.put("titel", read.title());
        content.put("besluit", read.text());
        content.put("orgaan", record.decided().body().code());
        content.put("orgaannaam", rulings.who(record.decided()));
        if (record.decided().partner() != null) {
            content.put("partner", record.decided().partner());
        }
        content.put("datum", record.on().toString());
        content.put("uitkomst", record.result().code());
        content.put("bron", record.decided().source());
        if (record.proposed() != null) {
            content.put("voorstel", proposal(record.proposed(), read.proposal()));
        }
        content.put("gehoord", record.heard().stream().map(this::heard).toList());
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
        content.put("middelen", means(record, component));
        content.put("route", way.route(id));
        way.ballot(record.part().strategy()).ifPresent(ballot -> content.put("kernteam", ballot));
        content.put("documenten", documents(dossier, read.document()));
        content.put("verhaal", way.story(record.part(), read.title()));
        return content;
    }

    private static Map<String, Object> proposal(Ruling proposed, String text) {
        var said = new LinkedHashMap<String, Object>();
        said.put("tekst", text);
        said.put("bedrag", euros(proposed.amount()));
        said.put("datum", proposed.on().toString());
        return said;
    }

    /** What another body said before: that it did, and where it can be read; its words stay with that body. */
    private Map<String, Object> heard(Ruling ruling) {
        return Map.of(
                "orgaan",
                ruling.body().code(),
                "orgaannaam",
                rulings.who(ruling),
                "uitkomst",
                ruling.what().code(),
                "datum",
                ruling.on().toString(),
                "bron",
                ruling.source());
    }

    private static LocalDate day(Instant at) {
        return Amsterdam.day(at);
    }

    /** The money that was decided on: none where it was rejected. */
    private static Map<String, Object> means(DecisionRecord record, ComponentView component) {
        var means = new TreeMap<String, Object>();
        means.put("gemeente", euros(record.decided().amount()));
        means.put("dekking", Objects.toString(component.facts().codes().get(Fact.GEDEKT.column()), ""));
        means.put("eigenaar", component.owner());
        return means;
    }

    private static String euros(BigDecimal amount) {
        return amount == null ? "0.00" : amount.toPlainString();
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
}
