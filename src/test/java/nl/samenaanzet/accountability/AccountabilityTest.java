package nl.samenaanzet.accountability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.samenaanzet.accountability.means.Amount;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import nl.samenaanzet.accountability.means.ContributionDraft;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;
import nl.samenaanzet.accountability.means.ContributionView;
import nl.samenaanzet.accountability.means.Ledger;
import nl.samenaanzet.accountability.means.Quarter;
import nl.samenaanzet.accountability.report.AccountingYears;
import nl.samenaanzet.accountability.report.ReportKind;
import nl.samenaanzet.accountability.report.ReportView.ReportId;
import nl.samenaanzet.accountability.report.Reporting;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.ComponentDraft;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.Journal.HappeningView;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.document.Document;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.choice.Choosing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Means from pledge to report and results: database, pages, and the real process. */
@ApplicationTest
class AccountabilityTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final String CODE = "MO";
    private static final Budget COVERED = new Budget("Wijkaanpak", true, "Programmabegroting, blz. 12");
    private static final Quarter QUARTER = new Quarter(2026, 3);

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Editing editing;

    @Autowired
    Choosing choosing;

    @Autowired
    Accountability accountability;

    @Autowired
    Ledger ledger;

    @Autowired
    Measuring measuring;

    @Autowired
    AccountingYears years;

    @Autowired
    Reporting reporting;

    @Autowired
    Results results;

    @Autowired
    Document document;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Test
    void whatWasPledgedAndDeliveredIsOnThePageTheMunicipalityApart() throws Exception {
        var activity = activity("Taalcafé <b>in de bibliotheek</b>");
        pledge(draft(activity, "bibliotheek", 100, 40, null, null));
        var over = pledge(draft(activity, "corporatie", 0, 10, new Amount(BigDecimal.ZERO, 12, "zaal"), null));
        pledge(draft(activity, "gemeente", 2500, 0, null, COVERED));
        pledge(new ContributionDraft(
                activity, "ondernemers", new Quarter(2028, 1), new Amount(new BigDecimal("2600"), 0, ""), null, null));

        page("lezer", get("/accountability/" + CODE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Taalcafé &lt;b&gt;in de bibliotheek&lt;/b&gt;")))
                .andExpect(content().string(containsString("meer dan toegezegd")))
                .andExpect(content().string(containsString("2.500 euro")))
                .andExpect(content().string(containsString("Programmabegroting, blz. 12")))
                .andExpect(content().string(not(containsString("/accountability/means/"))));
        page("secretaris", get("/accountability/means/" + over))
                .andExpect(content().string(containsString("value=\"12\"")));
        page("lezer", get("/accountability?jaar=2028")).andExpect(content().string(containsString("2.600")));
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldAndNothingIsLost() throws Exception {
        var activity = activity("Fietslessen");
        form(activity.toString(), "fietsersbond", "2026-Q5", "10", "")
                .andExpect(content().string(containsString("Dit kwartaal bestaat niet")))
                .andExpect(content().string(containsString("value=\"fietsersbond\"")));
        form(activity.toString(), "fietsersbond", "2026-Q3", "-10", "")
                .andExpect(content().string(containsString("kan niet kleiner zijn dan nul")));
        var typed = new ShownPage(form(activity.toString(), "", "2026-Q3", "tien", "koffie")
                .andReturn()
                .getResponse()
                .getContentAsString());
        typed.says("euro", "“tien” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        typed.says("partner", "Noem de partner.");
        assertThat(typed.value("euro")).isEqualTo("tien");
        assertThat(typed.text("inKind")).isEqualTo("koffie");
        form(activity.toString(), "fietsersbond", "2026-Q3", "10", "x".repeat(10_000))
                .andExpect(content().string(containsString("Deze tekst is te lang")));
        form(activity.toString(), "", "2026-Q3", "10", "")
                .andExpect(content().string(containsString("Noem de partner")));
        form(UUID.randomUUID().toString(), "fietsersbond", "2026-Q3", "10", "")
                .andExpect(content().string(containsString("Kies een activiteit")));
        form("geen id", "fietsersbond", "2026-Q3", "10", "")
                .andExpect(content().string(containsString("Dit antwoord kennen we niet")));
        assertThat(of(activity)).isEmpty();
        form(activity.toString(), "fietsersbond", "2026-Q3", "1.250,50", "").andExpect(status().is3xxRedirection());
        assertThat(of(activity))
                .singleElement()
                .extracting(r -> r.means().pledged().euro())
                .isEqualTo(new BigDecimal("1250.50"));
        form(activity.toString(), "Fietsersbond", "2026-Q3", "10", "")
                .andExpect(content().string(containsString("heeft bij deze activiteit al een toezegging")));
    }

    @Test
    void whoWritesOverAnothersChangeIsToldWho() throws Exception {
        var activity = activity("Buurtmaaltijd");
        var id = pledge(draft(activity, "kerk", 10, 0, null, null));
        var address = "/accountability/means/" + id;
        rounds.fill(
                "secretaris",
                address,
                "revision",
                "1",
                "activity",
                activity.toString(),
                "partner",
                "kerk",
                "quarter",
                QUARTER.toString(),
                "euro",
                "20",
                "municipal",
                "false");
        assertThatThrownBy(() -> people.does(
                        OWNER, () -> accountability.change(id, 1, draft(activity, "kerk", 30, 0, null, null))))
                .isInstanceOf(Refusal.class)
                .hasMessage("accountability.refusal.changed");
        people.does(OWNER, () -> accountability.change(id, 1, draft(activity, "kerk", 20, 0, null, null)));
        assertThat(ledger.byId(id).means().pledged().euro()).isEqualByComparingTo("20");
    }

    @Test
    void ofTwoWhoPledgeTheSameAtOnceOneIsRefused() throws Exception {
        var activity = activity("Huiswerkklas");
        var gate = new CyclicBarrier(2);
        Callable<Boolean> act = () -> {
            gate.await();
            try {
                pledge(draft(activity, "school", 10, 0, null, null));
                return true;
            } catch (Refusal known) {
                assertThat(known.key()).isEqualTo("accountability.refusal.partner.known");
                return false;
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var done = both.invokeAll(List.of(act, act));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(of(activity)).hasSize(1);
    }

    @Test
    void theSameFileTwiceChangesNothingAndABadRowStopsAll() throws Exception {
        var activity = activity("Repair café");
        var head =
                "activiteit;partner;kwartaal;euro;uren;in natura;gemeente;programma;gedekt;dekking;geleverd euro;geleverd uren;geleverd in natura\r\n";
        var good = head + "Repair café;bewonersgroep;2026-Q2;1.250,50;40;koffie;nee;;;;;;\r\n"
                + "Repair café;gemeente;2026-Q2;500;0;;ja;Wijkaanpak;ja;blz. 3;500;0;\r\n";
        take(upload(good)).andExpect(status().is3xxRedirection());
        var first = of(activity);
        assertThat(first).hasSize(2).extracting(c -> c.changed().revision()).containsOnly(1);
        take(upload(good)).andExpect(status().is3xxRedirection());
        assertThat(of(activity)).isEqualTo(first);

        var bad = head
                + "Repair café;nieuw;2026-Q2;1;;;nee;;;;;;\r\nRepair café;x;2026-Q7;1;;;nee;;;;;;\r\nRepair café;y;2026-Q1;-1;;;nee;;;;;;\r\n"
                + "Onbekend;z;2026-Q1;veel;;;nee;;;;;;\r\nRepair café;z;2026-Q1;1;;;misschien;;;;;;\r\nRepair café;nieuw;2026-Q2;2;;;nee;;;;;;\r\n";
        page(OWNER, get(upload(bad)))
                .andExpect(content().string(containsString("5 rijen met een fout")))
                .andExpect(content().string(containsString("Dit kwartaal bestaat niet")))
                .andExpect(content().string(containsString("Rij 5, kolom activiteit: ")))
                .andExpect(content().string(containsString("Rij 5, kolom euro: “veel” is geen getal")))
                .andExpect(content().string(containsString("Rij 6, kolom gemeente: Vul ja of nee in.")));
        assertThat(of(activity)).isEqualTo(first);
        var csv = page(OWNER, get("/spreadsheet/means/%s/rows.csv".formatted(CODE)))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(csv).contains("Repair café;gemeente;2026-Q2;500,00;0;;ja;Wijkaanpak;ja;blz. 3;500,00;0;");
        take(upload(csv)).andExpect(status().is3xxRedirection());
        assertThat(of(activity)).as("what goes out can come in again").isEqualTo(first);
    }

    @Test
    void theRecordOffersWhetherMoneyIsCoveredAndSubmittingSaysWhatIsNot() throws Exception {
        var activity =
                people.as(OWNER, () -> editing.add("PJ", ElementDraft.of(ElementKind.ACTIVITY, "Bijles"), null, null));
        var id = people.as(OWNER, () -> drafting.begin("PJ", new StrategyText("Strategie jeugd", "Kansen.")));
        var address = "/ambition/%s/components/new".formatted(id);
        offer(address, "1000").andExpect(content().string(not(containsString("De vastlegging zegt"))));
        offer(address, "").andExpect(content().string(containsString("geen geld van de gemeente")));
        pledge(draft(activity, "gemeente", 800, 0, null, COVERED));
        offer(address, "1000")
                .andExpect(content().string(containsString("De vastlegging zegt: Nee")))
                .andExpect(content().string(containsString("200 euro is niet gedekt")))
                .andExpect(content().string(containsString("/accountability/PJ")))
                .andExpect(content().string(not(containsString("checked=\"checked\" id=\"facts[gedekt]"))));
        offer(address, "800").andExpect(content().string(containsString("De vastlegging zegt: Ja")));

        people.does(OWNER, () -> {
            drafting.attach(id, "strategie.txt", "Tekst".getBytes(UTF_8));
            drafting.add(id, new ComponentDraft("Bijles", new BigDecimal("1000"), "", "school", Facts.NONE));
        });
        page(OWNER, get("/ambition/%s/draft".formatted(id)))
                .andExpect(content().string(containsString("Budgettoets: 200 euro")));
        people.does(OWNER, () -> {
            editing.remove(activity); // a theory that was begun would have to be whole
            submission.submitStrategy(id);
        });
        assertThat(journal.of(id)).extracting(HappeningView::what).contains("accountability.budget.SHORT");
        page(OWNER, get("/ambition/dossiers/" + dossiers.byId(id).number()))
                .andExpect(content().string(containsString("Budgettoets: 200 euro")));
    }

    @Test
    void aYearDraftsItsReportsAndFollowsOneUntilItIsSent() throws Exception {
        var last = years.thisYear() - 1;
        var activity = activity("Jaarfeest");
        pledge(new ContributionDraft(
                activity,
                "feestcomité",
                new Quarter(last + 1, 1),
                new Amount(new BigDecimal("321"), 7, ""),
                null,
                null));
        page(OWNER, post("/accountability/open-year").param("year", "1999"))
                .andExpect(content().string(containsString("kunt u nu openen")));
        page(OWNER, post("/accountability/open-year").param("year", String.valueOf(last)))
                .andExpect(status().is3xxRedirection());
        people.does(OWNER, () -> years.openYear(last));
        var budget = reporting.of(last).stream()
                .filter(r -> r.kind() == ReportKind.BUDGET)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(reporting.of(last)).hasSize(ReportKind.values().length);
        assertThat(sending.refused(OWNER, "/report/%s/write-report".formatted(later(last)))
                        .problems())
                .containsExactly("Deze tekst is nog niet opgesteld.");
        assertThat(sending.refused(OWNER, "/report/%s/draft-again".formatted(later(last)))
                        .problems())
                .containsExactly("Deze stap is nu niet aan de beurt. Kijk op de bladzijde hoe het ervoor staat.");

        awaitStep(last, "writeReport", budget);
        sending.accepted(OWNER, "/report/%s/draft-again".formatted(budget));
        var paper = reporting.paper(reporting.byId(budget));
        assertThat(paper.title()).isEqualTo("Tekst voor de programmabegroting " + (last + 1));
        assertThat(paper.text().sections().toString())
                .contains("feestcomité, %d-Q1: toegezegd 321 euro en 7 uur".formatted(last + 1));
        page("lezer", get("/document/" + paper.id()))
                .andExpect(content()
                        .string(containsString("href=\"/accountability/%s?jaar=%d#c-".formatted(CODE, last + 1))));
        page("lezer", get("/report/" + budget)).andExpect(content().string(containsString("Gemeentewet, artikel 191")));
        people.does(
                OWNER,
                () -> document.rewrite(paper.id(), List.of(new Section("Kort", "Wij doen wat is afgesproken."))));
        sending.accepted(OWNER, "/report/%s/write-report".formatted(budget));
        people.does(OWNER, () -> reporting.writeReport(budget));
        assertThat(document.byId(reporting.byId(budget).drafted().paper()).number())
                .isEqualTo(2);

        awaitStep(last, "recordNotice", budget);
        var notice = LocalDate.now().minusDays(30);
        page(
                        OWNER,
                        post("/report/%s/record-notice".formatted(budget))
                                .param("noticeOn", notice.toString())
                                .param("debateOn", notice.plusDays(13).toString()))
                .andExpect(content().string(containsString("niet eerder dan 14 dagen")));
        assertThat(new ShownPage(page(
                                        OWNER,
                                        post("/report/%s/record-notice".formatted(budget))
                                                .param("noticeOn", "gisteren")
                                                .param("debateOn", ""))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#noticeOn", "#debateOn");
        rounds.fill(
                OWNER,
                "/report/%s/record-notice".formatted(budget),
                "noticeOn",
                notice.toString(),
                "debateOn",
                notice.plusDays(14).toString());
        awaitStep(last, "confirmSent", budget);
        page(
                        OWNER,
                        post("/report/%s/confirm-sent".formatted(budget))
                                .param("sentOn", LocalDate.now().minusDays(1).toString()))
                .andExpect(content().string(containsString("na de wettelijke termijn")));
        rounds.fill(
                OWNER,
                "/report/%s/confirm-sent".formatted(budget),
                "sentOn",
                LocalDate.now().minusDays(1).toString(),
                "reason",
                "De raad schorste");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> people.tasks(OWNER, "VV-" + last, "confirmSent").isEmpty());
        page("lezer", get("/report/" + budget)).andExpect(content().string(containsString("De raad schorste")));
        await("the term was over before it was sent")
                .atMost(Duration.ofSeconds(30))
                .until(() -> reporting.byId(budget).overdueAt() != null);
        await("the next year opened by itself")
                .atMost(Duration.ofSeconds(30))
                .until(() -> years.all().contains(last + 1));
    }

    @Test
    void nothingIsPublicBeforeAPersonPublishedItAndNoPartnerIsNamed() throws Exception {
        var year = 2024;
        var activity = people.as(OWNER, () -> {
            var added =
                    editing.add(CODE, ElementDraft.of(ElementKind.ACTIVITY, "Wandelclub <i>elke week</i>"), null, null);
            choosing.choose(added, true, "Mensen willen het");
            return added;
        });
        var indicator = people.as(
                OWNER,
                () -> editing.add(
                        CODE,
                        new ElementDraft(
                                ElementKind.INDICATOR,
                                new Content(
                                        "Wandelaars",
                                        "",
                                        null,
                                        new Aim("mensen", BigDecimal.TEN, new BigDecimal("40")),
                                        Pledge.NONE,
                                        null,
                                        null)),
                        null,
                        null));
        pledge(new ContributionDraft(
                activity,
                "mevrouw Jansen",
                new Quarter(year, 2),
                new Amount(new BigDecimal("700"), 30, ""),
                new Amount(new BigDecimal("650"), 30, ""),
                null));
        measure(indicator, year + "-03-01", "25", "Telling").andExpect(status().is3xxRedirection());
        measure(indicator, "2099-01-01", "25", "Telling")
                .andExpect(content().string(containsString("een dag die al geweest is")));
        measure(indicator, year + "-03-01", "-20", "Telling")
                .andExpect(content().string(containsString("Dit kan deze indicator (mensen) niet zijn.")));
        measure(indicator, year + "-03-01", "veel", "Telling")
                .andExpect(content().string(containsString("“veel” is geen getal")))
                .andExpect(content().string(containsString("<th scope=\"row\">1 maart 2024</th>")));
        measure(indicator, year + "-03-01", "25", "x".repeat(10_000))
                .andExpect(content().string(containsString("Deze tekst is te lang")));

        browser.perform(get("/resultaten?jaar=" + year))
                .andExpect(content().string(containsString("nog geen resultaten gepubliceerd")));
        page("secretaris", get("/accountability/publish?jaar=" + year))
                .andExpect(content().string(containsString("Wandelclub")));
        page("secretaris", post("/accountability/publish").param("year", String.valueOf(year)))
                .andExpect(status().is3xxRedirection());
        pledge(new ContributionDraft(
                activity, "later", new Quarter(year, 3), new Amount(new BigDecimal("99"), 0, ""), null, null));
        browser.perform(get("/resultaten?jaar=" + year))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wandelclub &lt;i&gt;elke week&lt;/i&gt;")))
                .andExpect(content()
                        .string(containsString(
                                "Samen is 700 euro en 30 uur toegezegd. Tot nu toe is 650 euro en 30 uur geleverd.")))
                .andExpect(content().string(containsString("50 procent van de weg naar het doel")))
                .andExpect(content().string(containsString("<polyline")))
                .andExpect(content().string(not(containsString("Jansen"))));
        for (var wrong : List.of("0000", "%27", "2099", "abc")) {
            browser.perform(get("/resultaten?jaar=" + wrong)).andExpect(status().isOk());
        }
        for (var address :
                List.of("/resultaten", "/accountability", "/accountability/publish", "/accountability/" + CODE)) {
            page("secretaris", get(address + "?jaar=morgen"))
                    .andExpect(content().string(containsString("“morgen” is geen jaar")));
        }
        assertThat(results.years()).contains(year);
        assertThatThrownBy(() -> people.does(OWNER, () -> results.publish(2011)))
                .hasMessage("accountability.refusal.noResults");
    }

    /** One that is not drafted yet. */
    private ReportId later(int year) {
        return reporting.of(year).getLast().id();
    }

    private void awaitStep(int year, String step, ReportId report) {
        await(step)
                .atMost(Duration.ofSeconds(60))
                .until(() -> people.tasks(OWNER, "VV-" + year, step).stream()
                        .anyMatch(t -> t.subject().equals(report.toString())));
    }

    private ElementId activity(String text) {
        return people.as(OWNER, () -> editing.add(CODE, ElementDraft.of(ElementKind.ACTIVITY, text), null, null));
    }

    private ContributionId pledge(ContributionDraft draft) {
        return people.as(OWNER, () -> accountability.pledge(draft));
    }

    private List<ContributionView> of(ElementId activity) {
        return ledger.of(CODE).stream()
                .filter(r -> r.activity().id().equals(activity))
                .toList();
    }

    private static ContributionDraft draft(
            ElementId activity, String partner, int euro, int hours, Amount delivered, Budget budget) {
        return new ContributionDraft(
                activity, partner, QUARTER, new Amount(BigDecimal.valueOf(euro), hours, ""), delivered, budget);
    }

    private ResultActions form(String activity, String partner, String quarter, String euro, String inKind)
            throws Exception {
        return page(
                OWNER,
                post("/accountability/%s/pledge".formatted(CODE))
                        .param("activity", activity)
                        .param("partner", partner)
                        .param("quarter", quarter)
                        .param("euro", euro)
                        .param("inKind", inKind)
                        .param("municipal", "false"));
    }

    private ResultActions measure(ElementId indicator, String on, String amount, String source) throws Exception {
        return page(
                OWNER,
                post("/accountability/%s/measure".formatted(CODE))
                        .param("indicator", indicator.toString())
                        .param("on", on)
                        .param("amount", amount)
                        .param("source", source));
    }

    private ResultActions offer(String address, String means) throws Exception {
        return page(
                OWNER,
                post(address)
                        .param("next", "true")
                        .param("about", "Bijles")
                        .param("owner", "school")
                        .param("means", means)
                        .param("facts[onderwerp]", "uitvoering_binnen_kader"));
    }

    private String upload(String csv) throws Exception {
        return browser.perform(multipart("/spreadsheet/means/" + CODE)
                        .file(new MockMultipartFile("file", "middelen.csv", null, csv.getBytes(UTF_8)))
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER))))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions take(String preview) throws Exception {
        return page(OWNER, post(preview.replace("/preview", "/take")));
    }

    private ResultActions page(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(account))));
    }
}
