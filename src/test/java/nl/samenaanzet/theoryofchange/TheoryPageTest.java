package nl.samenaanzet.theoryofchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.theoryofchange.Confidence.SectorConfidence;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import nl.samenaanzet.theoryofchange.choice.Criterion;
import nl.samenaanzet.theoryofchange.choice.Marks;
import nl.samenaanzet.theoryofchange.coherence.BondView;
import nl.samenaanzet.theoryofchange.coherence.Coherence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The forms of a theory and its rooms: each refused with a sentence at its field and what was typed, and each accepted.
 */
@OneDatabase
@ApplicationTest
class TheoryPageTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String NO_CHOICE = "Dit antwoord kennen we niet. Kies een van de mogelijkheden.";
    private static final String NO_SCORE = "Kies een cijfer van 1 tot en met 5.";
    private static final String THEORY = "/theory-of-change/PJ";

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

    @Autowired
    Acting people;

    @Autowired
    Theories theories;

    @Autowired
    SectorTrust trust;

    @Autowired
    Editing editing;

    @Autowired
    Fixing fixing;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Choosing choosing;

    @Autowired
    Marks marks;

    @Autowired
    Coherence coherence;

    private Sending.Sender owner;
    private ElementId goal;
    private ElementId outcome;
    private ElementId activity;

    @BeforeEach
    void aTheory() {
        owner = sending.as(OWNER);
        goal = theories.elements("PJ").stream()
                .filter(e -> e.kind() == ElementKind.GOAL)
                .findFirst()
                .map(ElementView::id)
                .orElseGet(() -> add(ElementKind.GOAL, "Iedereen doet mee"));
        outcome = add(ElementKind.OUTCOME, "Buren kennen elkaar");
        activity = add(ElementKind.ACTIVITY, "Straatfeest");
    }

    @Test
    void anElementIsRefusedWithAllThatIsWrongAndKept() throws Exception {
        var page = owner.refused(
                THEORY + "/new",
                "kind",
                "INDICATOR",
                "text",
                " ",
                "sector",
                "bewoners",
                "baseline",
                "veel",
                "hours",
                "1,5",
                "testBy",
                "morgen",
                "quarter",
                "2025-Q9",
                "explanation",
                "Uitleg");
        page.says("text", "Schrijf het in één zin op.");
        page.says("unit", "Een indicator heeft een eenheid nodig. Wat telt u?");
        page.says("baseline", "“veel” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        page.says("hours", "“1,5” is geen heel getal. Typ een getal zonder komma.");
        page.says("quarter", "Schrijf een kwartaal als 2025-Q1.");
        page.says("testBy", "“morgen” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(page.value("baseline")).isEqualTo("veel");
        assertThat(page.text("explanation")).isEqualTo("Uitleg");
        assertThat(page.html())
                .as("the fields that are wrong are not folded away")
                .contains("<details open");
        owner.refused(THEORY + "/new", "kind", "WENS", "text", "Iets").says("kind", NO_CHOICE);
        owner.refused(THEORY + "/new", "kind", "OUTCOME", "text", "Iets", "sector", "maan")
                .says("sector", NO_CHOICE);
        owner.refused(THEORY + "/new", "kind", "GOAL", "text", "Nog een")
                .says("kind", "Er is al een doel. Een verandertheorie heeft er één.");
    }

    @Test
    void anElementIsAddedUnderAnotherChangedMovedAndTakenOut() throws Exception {
        assertThat(owner.accepted(
                        THEORY + "/new?parent=" + goal,
                        "kind",
                        "INDICATOR",
                        "text",
                        "Meldingen",
                        "unit",
                        "aantal",
                        "baseline",
                        "1.250",
                        "target",
                        "3,5",
                        "testBy",
                        "3-2-2099",
                        "reason",
                        "Daaraan"))
                .startsWith(THEORY + "#e-");
        var added = theories.elements("PJ").stream()
                .filter(e -> e.text().equals("Meldingen"))
                .findFirst()
                .orElseThrow();
        assertThat(added.aim().baseline()).isEqualByComparingTo("1250");
        assertThat(theories.links("PJ"))
                .anyMatch(l -> l.from().equals(added.id()) && l.reason().equals("Daaraan"));
        var at = "/theory-of-change/element/" + added.id();
        var page = owner.page(at);
        assertThat(page.value("target")).isEqualTo("3,5");
        assertThat(page.value("testBy")).isEqualTo("2099-02-03");
        owner.refused(at, "kind", "INDICATOR", "text", "Anders", "unit", "", "revision", "1")
                .says("unit", "Een indicator heeft een eenheid nodig. Wat telt u?");
        owner.accepted(at, "kind", "INDICATOR", "text", "Anders", "unit", "aantal", "revision", "1");
        var late = owner.refused(at, "kind", "INDICATOR", "text", "Te laat", "unit", "aantal", "revision", "1");
        assertThat(late.problems()).containsExactly("Iemand anders heeft dit net gewijzigd");
        assertThat(late.text("text")).isEqualTo("Te laat");
        assertThat(late.value("revision")).isEqualTo("2");
        owner.accepted(at + "/move?up=true");
        owner.accepted(at + "/remove");
        assertThat(theories.elements("PJ")).noneMatch(e -> e.id().equals(added.id()));
    }

    @Test
    void anAssumptionIsTestedOnADayToComeAndOneThatPassedMayStay() throws Exception {
        var typed = new String[] {"kind", "ASSUMPTION", "text", "Buren doen mee", "testBy", "1-1-2020"};
        owner.refused(THEORY + "/new", typed).says("testBy", "Kies een dag die nog komt.");
        var kept = add(ElementKind.ASSUMPTION, "Mensen komen");
        database.update("update theory_element set test_by = '2020-01-01' where id = ?", kept.id());
        var at = "/theory-of-change/element/" + kept;
        owner.accepted(at, "kind", "ASSUMPTION", "text", "Anders", "testBy", "1-1-2020", "revision", "1");
        owner.refused(at, "kind", "ASSUMPTION", "text", "Anders", "testBy", "2-1-2020", "revision", "2")
                .says("testBy", "Kies een dag die nog komt.");
    }

    @Test
    void noMeansAreLessThanNothing() throws Exception {
        var page = owner.refused(
                THEORY + "/new", "kind", "MEANS", "text", "Geld", "partner", "Buurtzaak", "euro", "-1", "hours", "-1");
        page.says("euro", "Typ een getal van 0 of meer.");
        page.says("hours", "Typ een getal van 0 of meer.");
        owner.accepted(
                THEORY + "/new", "kind", "MEANS", "text", "Geld", "partner", "Buurtzaak", "euro", "0", "hours", "0");
    }

    @Test
    void everythingThatAnElementSaysIsRead() throws Exception {
        var measured = new Aim("aantal", BigDecimal.TEN, new BigDecimal("40"));
        add(ElementKind.INDICATOR, new Content("Meldingen", "", null, measured, Pledge.NONE, null, null), null);
        var pledged = new Pledge("Buurtzaak", new BigDecimal("250"), 60, "2025-Q3");
        add(ElementKind.MEANS, new Content("Uren", "", null, Aim.NONE, pledged, null, null), null);
        var said = new Content("Meepraten", "Elke week", "bewoners", Aim.NONE, Pledge.NONE, null, null);
        add(ElementKind.OUTCOME, said, goal);
        assertThat(owner.page(THEORY).html())
                .contains(
                        "(bewoners)",
                        "aantal: van 10 naar 40",
                        "Van: Buurtzaak",
                        ", 250 euro",
                        ", 60 uur",
                        ", 2025-Q3");
        assertThat(owner.page(THEORY + "/room?question=OUTCOME-" + goal).html()).contains("(bewoners)");
        assertThat(owner.page("/choice/activity/" + add(ElementKind.ACTIVITY, said, null))
                        .html())
                .contains("Elke week");
    }

    @Test
    void aLinkIsRefusedAtItsFieldAndThenMadeAndTakenAway() throws Exception {
        var at = "/theory-of-change/element/" + outcome;
        assertThat(owner.page(at).html())
                .contains("<option value=\"\">Kies waaraan het bijdraagt</option>")
                .doesNotContain("<option value=\"%s\"".formatted(outcome));
        rounds.refuse(OWNER, at);
        owner.refused(at + "/link", "to", "", "reason", "Daarom").says("to", "Kies waaraan dit bijdraagt.");
        owner.refused(at + "/link", "to", "iets", "reason", "Daarom").says("to", NO_CHOICE);
        var page = owner.refused(at + "/link", "to", activity.toString(), "reason", "Daarom");
        page.says("to", "Dit kan niet: Buren kennen elkaar kan niet rechtstreeks bijdragen aan Straatfeest.");
        assertThat(page.value("reason")).isEqualTo("Daarom");
        assertThat(owner.accepted(at + "/link", "to", goal.toString(), "reason", "Daarom"))
                .isEqualTo(at + "#links");
        var link = theories.links("PJ").stream()
                .filter(l -> l.from().equals(outcome))
                .findFirst()
                .orElseThrow();
        assertThat(owner.accepted(at + "/unlink", "link", link.id().toString())).isEqualTo(at + "#links");
        assertThat(theories.links("PJ")).noneMatch(l -> l.from().equals(outcome));
    }

    @Test
    void howSureASectorIsIsAFigureUpToAHundred() throws Exception {
        var at = "/theory-of-change/element/" + outcome + "/confidence";
        var page = owner.refused(at, "trustSector", "maan", "value", "101");
        page.says("trustSector", NO_CHOICE);
        page.says("value", "Typ een getal van 0 tot en met 100.");
        assertThat(page.value("value")).isEqualTo("101");
        owner.refused(at, "trustSector", "bewoners", "value", "").says("value", "Typ een getal van 0 tot en met 100.");
        owner.accepted(at, "trustSector", "bewoners", "value", "40");
        assertThat(trust.certainty("PJ").get(outcome).sectors()).containsExactly(new SectorConfidence("bewoners", 40));
    }

    @Test
    void anAnswerInTheRoomIsRefusedAndKeptAndThenAdded() throws Exception {
        var asked = "OUTCOME-" + goal;
        var page = owner.refused(
                THEORY + "/room", "question", asked, "kind", "OUTCOME", "text", "x".repeat(501), "reason", "Daarom");
        page.says("text", "Deze tekst is te lang: 501 tekens. Gebruik hoogstens 500 tekens.");
        assertThat(page.value("reason")).isEqualTo("Daarom");
        assertThat(owner.accepted(THEORY + "/room", "question", asked, "kind", "OUTCOME", "text", "Werk voor iedereen"))
                .isEqualTo(THEORY + "/room?question=" + asked);
    }

    @Test
    void theStoryTheTestAndAVersion() throws Exception {
        var story = owner.refused(THEORY + "/story", "narrative", "x".repeat(4_001));
        story.says("narrative", "Deze tekst is te lang: 4.001 tekens. Gebruik hoogstens 4.000 tekens.");
        assertThat(story.text("narrative")).hasSize(4_001);
        owner.accepted(THEORY + "/story", "narrative", " Ons verhaal ");
        assertThat(theories.of("PJ").narrative()).isEqualTo("Ons verhaal");

        var check = owner.refused(
                THEORY + "/check", "necessary", "misschien", "plausible", "4", "feasible", "6", "testable", "");
        check.says("necessary", NO_CHOICE);
        assertThat(check.attribute("plausible-4", "checked")).isNotNull();
        owner.refused(THEORY + "/check", "feasible", "6").says("feasible", NO_SCORE);
        owner.accepted(THEORY + "/check", "necessary", "true", "plausible", "4");
        assertThat(theories.of("PJ").check()).isEqualTo(new Check(true, null, 4, null, null));

        owner.refused(THEORY + "/fix", "reason", " ").says("reason", "Geef een reden.");
        assertThat(owner.accepted(THEORY + "/fix", "reason", "Na ronde 1")).isEqualTo(THEORY + "#versions");
        assertThat(fixing.of("PJ").getFirst().reason()).isEqualTo("Na ronde 1");
    }

    @Test
    void weightsMarksAndChoicesOfActivities() throws Exception {
        var page = owner.refused(
                "/choice/PJ/weights",
                "contribution",
                "veel",
                "evidence",
                "5",
                "feasibility",
                "5",
                "means",
                "5",
                "support",
                "5");
        page.says("contribution", "“veel” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        assertThat(page.value("contribution")).isEqualTo("veel");
        owner.refused("/choice/PJ/weights", "contribution", "11", "evidence", "5", "feasibility", "5", "means", "5")
                .says("support", "Een gewicht is een getal van 0 tot en met 10.");
        owner.accepted(
                "/choice/PJ/weights",
                "contribution",
                "7",
                "evidence",
                "5",
                "feasibility",
                "5",
                "means",
                "5",
                "support",
                "0");
        assertThat(marks.weights("PJ").of())
                .containsAllEntriesOf(Map.of(Criterion.CONTRIBUTION, 7.0, Criterion.SUPPORT, 0.0));

        var at = "/choice/activity/" + activity;
        var marked = owner.refused(at, "marks[CONTRIBUTION]", "4", "marks[SUPPORTbewoners]", "6");
        marked.says("marks", "Een cijfer is 1, 2, 3, 4 of 5, voor een activiteit van deze verandertheorie.");
        assertThat(marked.attribute("CONTRIBUTION-4", "checked")).isNotNull();
        owner.refused(at, "marks[CONTRIBUTION]", "vier");
        owner.accepted(at, "marks[CONTRIBUTION]", "4", "marks[SUPPORTbewoners]", "3");
        assertThat(marks.of(activity)).hasSize(2);

        var chosen = owner.refused(at + "/choose", "reason", "Omdat");
        assertThat(chosen.problems()).containsExactly("#chosen " + NO_CHOICE);
        assertThat(chosen.text("reason")).isEqualTo("Omdat");
        owner.refused(at + "/choose", "chosen", "true", "reason", " ")
                .says("reason", "Geef een reden. Die blijft bij de keuze staan.");
        assertThat(owner.accepted(at + "/choose", "chosen", "true", "reason", "Omdat"))
                .isEqualTo("/choice/PJ#record");
        assertThat(choosing.chosen("PJ")).hasSize(1);
    }

    @Test
    void whatTwoAmbitionsHaveToDoWithEachOther() throws Exception {
        var other =
                people.as(OWNER, () -> editing.add("MO", ElementDraft.of(ElementKind.OUTCOME, "Anders"), null, null));
        var page = owner.refused(
                "/coherence/say", "one", outcome.toString(), "other", activity.toString(), "reason", "Omdat");
        page.says("other", "Kies twee voorwaarden of activiteiten van verschillende ambities.");
        page.says("kind", "Kies hoe de twee samenhangen.");
        assertThat(page.text("reason")).isEqualTo("Omdat");
        owner.refused("/coherence/say", "one", "iets", "other", other.toString(), "kind", "SAMEN", "reason", "")
                .says("one", NO_CHOICE);
        assertThat(owner.accepted(
                        "/coherence/say",
                        "one",
                        outcome.toString(),
                        "other",
                        other.toString(),
                        "kind",
                        "SERVES",
                        "reason",
                        "Omdat"))
                .isEqualTo("/coherence");
        assertThat(coherence.seen().bonds()).extracting(BondView::reason).contains("Omdat");
    }

    @Test
    void howManyHoursAPartnerHas() throws Exception {
        for (var code : List.of("PJ", "MO")) {
            people.as(
                    OWNER,
                    () -> editing.add(
                            code,
                            new ElementDraft(
                                    ElementKind.MEANS,
                                    new Content(
                                            "Uren",
                                            "",
                                            null,
                                            Aim.NONE,
                                            new Pledge("Buurtzaak", null, 40, "2025-Q3"),
                                            null,
                                            null)),
                            null,
                            null));
        }
        var page = owner.refused("/coherence/capacity", "partner", "Buurtzaak", "quarter", "2025-Q3", "hours", "veel");
        page.says("hours", "“veel” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        assertThat(page.value("hours")).isEqualTo("veel");
        owner.refused("/coherence/capacity", "partner", "Buurtzaak", "quarter", "2025-Q3", "hours", "-1")
                .says("hours", "Uren zijn een getal van 0 tot en met 1.000.000.");
        rounds.refuse(OWNER, "/coherence");
        assertThat(owner.accepted(
                        "/coherence/capacity", "partner", "Buurtzaak", "quarter", "2025-Q3", "hours", "1.200"))
                .isEqualTo("/coherence#partners");
        assertThat(coherence.seen().promises()).anyMatch(l -> l.available() != null && l.available() == 1200);
    }

    private ElementId add(ElementKind kind, String text) {
        return add(kind, ElementDraft.of(kind, text).content(), null);
    }

    private ElementId add(ElementKind kind, Content said, ElementId under) {
        return people.as(OWNER, () -> editing.add("PJ", new ElementDraft(kind, said), under, null));
    }
}
