package nl.samenaanzet.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.council.TestItems;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.council.item.CouncilItem;
import nl.samenaanzet.council.item.CouncilItems;
import nl.samenaanzet.council.item.CouncilOutcome;
import nl.samenaanzet.council.item.Planning;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Every form of the council's items, refused: all that is wrong at once, at its field, and what was typed is kept. */
@OneDatabase
@ApplicationTest
class CouncilFormsTest {

    private static final String NO_DATE = "Vul een datum in.";
    private static final String NO_REASON = "Geef een reden.";
    private static final String MORGEN =
            "“morgen” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.";

    @Autowired
    CouncilItems items;

    @Autowired
    Clock clock;

    @Autowired
    Sending forms;

    private LocalDate today;
    private String item;

    @BeforeEach
    void planned() {
        var now = clock.instant();
        today = Amsterdam.today(clock);
        var offered = TestItems.offered("SvO-2031-VB-001", "besluiten", true, now.minus(Duration.ofDays(2)));
        offered.register(now.plus(Duration.ofDays(42)), "Griffie", now);
        offered.plan(
                new Planning(null, today.plusDays(20), Treatment.HAMERSTUK, today.minusDays(1), null), "Griffie", now);
        item = kept(offered);
    }

    private CouncilItem registered() {
        var registered = TestItems.offered(
                "SvO-2031-VB-002", "besluiten", true, clock.instant().minus(Duration.ofDays(2)));
        registered.register(clock.instant().plus(Duration.ofDays(42)), "Griffie", clock.instant());
        return registered;
    }

    /** Planned for the council of today. */
    private CouncilItem planned(LocalDate committeeOn) {
        var planned = registered();
        planned.plan(new Planning(committeeOn, today, Treatment.HAMERSTUK, today, "Spoed"), "Griffie", clock.instant());
        return planned;
    }

    private CouncilItem decided(Resolution resolution) {
        var decided = planned(null);
        decided.resolve(new CouncilOutcome(resolution, "Zo", null, today, "Lijst", "Anders"), "Griffie");
        return decided;
    }

    private String kept(CouncilItem offered) {
        return items.save(offered).id().toString();
    }

    @Test
    void aTermWithoutALastDay() throws Exception {
        assertThat(sent("register-item", "lastDay", today.toString()).problems())
                .as("a late act")
                .containsExactly("Dit stuk is al geregistreerd door Griffie.");
        item = kept(TestItems.offered("SvO-2031-VB-002", "besluiten", clock.instant()));
        var page = sent("register-item", "lastDay", "");
        page.says("lastDay", NO_DATE);
        sent("register-item", "lastDay", today.minusDays(1).toString())
                .says("lastDay", "De laatste dag kan niet voorbij zijn.");
        var unread = sent("register-item", "lastDay", "morgen");
        unread.says("lastDay", MORGEN);
        assertThat(unread.value("lastDay")).isEqualTo("morgen");
    }

    @Test
    void aPlanningWithoutDaysAndTreatment() throws Exception {
        item = kept(registered());
        var page = sent("plan-item", "committeeOn", "3-2-2031");
        page.says("councilOn", NO_DATE);
        page.says("treatment", "Kies hoe het stuk wordt behandeld.");
        page.says("noticedOn", "Vul de dag van de openbare kennisgeving in, of de reden van de spoed.");
        assertThat(page.value("committeeOn")).isEqualTo("2031-02-03");
        var unknown = sent("plan-item", "treatment", "HAMER", "councilOn", "31-02-2026", "urgency", "x".repeat(501));
        unknown.says("treatment", "Dit antwoord kennen we niet. Kies een van de mogelijkheden.");
        assertThat(unknown.problems())
                .as("what cannot be read and what the rule misses, at once")
                .hasSize(4);
        assertThat(unknown.text("urgency")).hasSize(501);
    }

    @Test
    void anotherDayWithoutAReasonAndInThePast() throws Exception {
        var page = sent(
                "replan-item",
                "councilOn",
                today.minusDays(1).toString(),
                "treatment",
                "HAMERSTUK",
                "noticedOn",
                today.minusDays(30).toString(),
                "committeeOn",
                today.minusDays(31).toString());
        page.says("reason", NO_REASON);
        var since = "De griffie kreeg dit stuk op %s. Kies een dag vanaf toen."
                .formatted(DayWords.figures(today.minusDays(2)));
        page.says("noticedOn", since);
        page.says("committeeOn", since);
        assertThat(page.problems())
                .as("in the order of the page")
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#noticedOn", "#committeeOn", "#councilOn", "#reason");
        page.says("councilOn", "Deze dag is voorbij. Kies vandaag of een dag die nog komt.");
        assertThat(page.value("councilOn")).isEqualTo(today.minusDays(1).toString());
    }

    @Test
    void aDebateWithoutDayAndTreatment() throws Exception {
        item = kept(planned(today));
        var page = sent("record-debate", "report", "Kort besproken");
        page.says("on", NO_DATE);
        page.says("treatment", "Kies hoe het stuk wordt behandeld.");
        assertThat(page.text("report")).isEqualTo("Kort besproken");
    }

    @Test
    void anOutcomeWithoutAnything() throws Exception {
        var page = sent("record-resolution", "text", "De raad zei iets");
        page.says("resolution", "Kies wat de raad deed.");
        page.says("on", NO_DATE);
        page.says("source", "Zeg waar de uitspraak staat: besluitenlijst, link of nummer.");
        assertThat(page.text("text")).isEqualTo("De raad zei iets");
        sent("record-resolution", "resolution", "REJECTED").says("toChange", "Zeg wat er moet veranderen.");
        sent("record-resolution", "resolution", "ADOPTED", "on", today.toString())
                .says(
                        "on",
                        "De raad kon hierover niet eerder besluiten dan %s."
                                .formatted(DayWords.figures(today.plusDays(13))));
    }

    @Test
    void aLongerTermWithoutDayAndReason() throws Exception {
        var page = sent("extend-term", "lastDay", "");
        page.says("lastDay", NO_DATE);
        page.says("reason", NO_REASON);
        var earlier = sent("extend-term", "lastDay", today.plusDays(1).toString(), "reason", "Reces");
        earlier.says("lastDay", "Kies een dag na de huidige laatste dag.");
        assertThat(earlier.text("reason")).isEqualTo("Reces");
    }

    @Test
    void notesThatAreTooLong() throws Exception {
        var page = sent("notes", "notes", "x".repeat(4001));
        page.says("notes", "Deze tekst is te lang: 4.001 tekens. Gebruik hoogstens 4.000 tekens.");
        assertThat(page.text("notes")).hasSize(4001);
    }

    @Test
    void aPaperThatIsNoPdfAndHalfASecrecy() throws Exception {
        var text = new MockMultipartFile(
                "paper", "brief.txt", "text/plain", "Beste raad".getBytes(StandardCharsets.UTF_8));
        var page = forms.refused("griffie", "/council/%s/papers".formatted(item), text, "ground", "FINANCIAL");
        page.says("paper", "Dit is geen pdf-bestand.");
        page.says("imposedBy", "Kies wie de geheimhouding oplegde.");
        page.says("endsOn", NO_DATE);
        assertThat(page.html()).containsPattern("value=\"FINANCIAL\"\\s+selected");
        sent("papers").says("paper", "Kies een pdf-bestand waar iets in staat.");
    }

    @Test
    void anAnswerOrAWithdrawalWithoutWords() throws Exception {
        var steps = Map.of("supplement-item", Resolution.POSTPONED, "take-up-changes", Resolution.AMENDED);
        for (var step : steps.entrySet()) {
            forms.refused(
                            "procesverantwoordelijke",
                            "/council/%s/%s".formatted(kept(decided(step.getValue())), step.getKey()))
                    .says("answer", "Zeg wat u met de uitspraak van de raad doet.");
        }
        forms.refused("secretaris", "/council/%s/withdraw-item".formatted(item)).says("reason", NO_REASON);
    }

    @Test
    void aStepThatIsNotToBeDoneShowsWhyAndNoForm() throws Exception {
        var resolved = "De uitkomst is al vastgelegd door Griffie.";
        var closed = Map.of(
                "register-item", "Dit stuk is al geregistreerd door Griffie.",
                "plan-item", "De behandeling is al gepland door Griffie.",
                "replan-item", "Plan eerst de behandeling.",
                "record-debate", "Er is nu geen commissie gepland voor dit stuk.",
                "record-resolution", resolved,
                "extend-term", "De termijn van dit stuk kan niet meer verlengd worden.");
        item = kept(decided(Resolution.ADOPTED));
        for (var step : closed.entrySet()) {
            shut("griffie", step.getKey(), step.getValue());
        }
        shut("procesverantwoordelijke", "supplement-item", "De raad vraagt hier nu geen wijziging.");
        shut("procesverantwoordelijke", "take-up-changes", "De raad vraagt hier nu geen wijziging.");
        shut("secretaris", "withdraw-item", resolved);
        item = kept(planned(null));
        assertThat(forms.page("griffie", "/council/%s/record-resolution".formatted(item))
                        .html())
                .as("the form of what is to be done")
                .contains("id=\"resolution\"");
    }

    private void shut(String account, String step, String why) throws Exception {
        var page = forms.page(account, "/council/%s/%s".formatted(item, step));
        assertThat(page.html())
                .as(step)
                .contains(why)
                .doesNotContain("action=\"\"", "action=\"/council/%s/%s".formatted(item, step));
        assertThat(page.problems()).isEmpty();
    }

    private ShownPage sent(String step, String... fields) throws Exception {
        return forms.refused("griffie", "/council/%s/%s".formatted(item, step), fields);
    }
}
