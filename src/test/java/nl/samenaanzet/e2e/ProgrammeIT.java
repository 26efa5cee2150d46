package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The programme as people begin it, on the real Camunda: one workshop from plan to closed minutes, one theory by
 * keyboard only. Last, since from then on a strategy for this ambition belongs to its track.
 */
@Isolated
@Order(Integer.MAX_VALUE)
class ProgrammeIT extends InBrowser {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final String PILOT = "SvO-VB";
    private static final String PEOPLE = """
            naam;e-mailadres;sector;toegankelijkheid
            Bewoner A;a@voorbeeld.invalid;bewoners;rolstoel
            Bewoner B;b@voorbeeld.invalid;bewoners;
            Winkel;c@voorbeeld.invalid;ondernemers;
            School;d@voorbeeld.invalid;onderwijs;
            Ambtenaar;e@voorbeeld.invalid;gemeente;
            """;

    @Test
    @Order(1)
    void aWorkshopGoesFromConsentToClosedMinutes() {
        var secretary = browser.as("secretaris");
        secretary.navigate("/programme/consent");
        browser.checkAccessible(secretary);
        secretary.fill("#consentedOn", TODAY.toString());
        secretary.fill("#othersStartOn", TODAY.plusDays(60).toString());
        secretary.fill("#endsOn", TODAY.plusDays(200).toString());
        Browser.send(secretary, "main form button");

        participants();
        var page = open("Workshop plannen");
        browser.checkAccessible(page);
        page.fill("#date", "2020-01-01");
        page.fill("#from", "19:30");
        page.fill("#until", "21:30");
        page.fill("#place", "Buurthuis <b>De Hoek</b>");
        page.check("#part-1");
        Browser.send(page, "main form button");
        assertThat(page.locator("[role=alert]").textContent()).contains("al voorbij");
        assertThat(page.inputValue("#place")).as("what was typed is kept").isEqualTo("Buurthuis <b>De Hoek</b>");
        page.fill("#date", TODAY.plusDays(7).toString());
        Browser.send(page, "main form button");
        var workshop = page.url().replaceAll("\\?.*", "");
        assertThat(page.content()).contains("Buurthuis &lt;b&gt;De Hoek&lt;/b&gt;");
        browser.checkAccessible(page);

        invite(workshop);
        hold(workshop);
        APPLICATION.await("the evaluation of the round", Duration.ofSeconds(60), () -> {
            page.navigate("/inbox");
            return page.locator(".tasks li", new Page.LocatorOptions().setHasText(PILOT))
                                    .count()
                            > 0
                    && page.locator("text=Formulieren van de ronde").count() > 0;
        });
        page.navigate("/programme/board");
        assertThat(page.locator("[aria-current=step]").first().textContent()).contains("Evaluatie");
        browser.checkAccessible(page);
        Browser.picture(page, "board");
        assertThat(browser.console()).isEmpty();
    }

    private void participants() {
        var page = browser.as(OWNER);
        page.navigate("/workshop/participants");
        browser.checkAccessible(page);
        Browser.send(page, "text=Downloaden of inlezen als rekenblad");
        browser.checkAccessible(page);
        upload(page, PEOPLE.replace("onderwijs", "maan"));
        assertThat(page.locator("[role=alert]").textContent())
                .contains("Rij 5")
                .contains("De sector maan bestaat niet");
        browser.checkAccessible(page);
        Browser.send(page, "text=Een ander bestand");
        upload(page, PEOPLE);
        browser.checkAccessible(page);
        Browser.send(page, "text=5 rijen inlezen");
        assertThat(page.content()).contains("Bewoner A", "Ambtenaar");
    }

    private static void upload(Page page, String csv) {
        page.setInputFiles(
                "#file", new FilePayload("deelnemers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        Browser.send(page, "main form button");
    }

    private void invite(String workshop) {
        var page = browser.as(OWNER);
        page.navigate(workshop + "/invite-participants");
        page.check("#sector-gemeente");
        Browser.send(page, "form:has(#sector-gemeente) button");
        assertThat(page.content()).as("said before it goes out").containsIgnoringCase("bewoners ontbreken");
        browser.checkAccessible(page);
        Browser.send(page, "text=Uitnodigingen versturen");
        assertThat(page.locator("[role=alert]").first().textContent()).contains("Er ontbreekt een groep");
        List.of("bewoners", "ondernemers", "onderwijs").forEach(sector -> page.check("#sector-" + sector));
        Browser.send(page, "form:has(#sector-gemeente) button");
        Browser.send(page, "text=Uitnodigingen versturen");
        page.navigate("/mail");
        assertThat(page.locator(".tasks li", new Page.LocatorOptions().setHasText("@voorbeeld.invalid"))
                        .count())
                .isGreaterThanOrEqualTo(5);
        browser.checkAccessible(page);
    }

    private void hold(String workshop) {
        var page = browser.as(OWNER);
        page.navigate(workshop + "/minutes");
        Browser.send(page, "text=Workshop beginnen");
        page.fill("#text", "Iedereen voelt zich veilig");
        page.check("#kind-THEORY");
        page.selectOption("#elementKind", "GOAL");
        Browser.send(page, "text=Noteren");
        assertThat(page.content()).contains("Iedereen voelt zich veilig");
        page.locator("input[id$=-PRESENT]").all().forEach(present -> present.check());
        Browser.send(page, "text=Aanwezigheid opslaan");
        browser.checkAccessible(page);
        page.navigate(workshop + "/close-workshop");
        page.fill("#agreed", "Wij gaan verder.");
        page.fill("#next", "De activiteiten.");
        browser.checkAccessible(page);
        Browser.send(page, "main form button");
        assertThat(page.content()).contains("Wij gaan verder.");
        page.navigate(workshop + "/close-workshop");
        assertThat(page.locator("main .alert").textContent()).contains("al afgesloten");
        assertThat(page.locator("#agreed").count())
                .as("what is closed shows no form")
                .isZero();
        browser.checkAccessible(page);
    }

    @Test
    @Order(2)
    void aTheoryIsEditedByKeyboardOnly() {
        var page = browser.as(OWNER);
        page.navigate("/theory-of-change/VB");
        enter(page, "Hieronder toevoegen: Iedereen voelt zich veilig");
        tabTo(page, "kind");
        page.keyboard().press("Home");
        tabTo(page, "text");
        page.keyboard().type("Buren kennen elkaar");
        tabTo(page, "reason");
        page.keyboard().type("Wie elkaar kent, helpt elkaar");
        enter(page, "Opslaan");
        assertThat(page.locator(".outline .outline").textContent())
                .contains("Buren kennen elkaar", "Omdat: Wie elkaar kent");

        enter(page, "Buren kennen elkaar");
        tabTo(page, "text");
        page.keyboard().press("Control+A");
        page.keyboard().type("Buren groeten elkaar");
        enter(page, "Opslaan");
        assertThat(page.locator(".outline").first().textContent())
                .contains("Buren groeten elkaar")
                .doesNotContain("Buren kennen elkaar");
        var drawing = page.request().get(page.locator("img.diagram").getAttribute("src"));
        assertThat(drawing.text()).as("the drawing is the same thing").contains("Buren groeten elkaar");
        assertThat(page.evaluate("document.querySelector('img.diagram').naturalWidth"))
                .as("it is shown")
                .isNotEqualTo(0);
        browser.checkAccessible(page);

        enter(page, "Scherm voor in de zaal");
        browser.checkAccessible(page);
        enter(page, "Volgende vraag");
        assertThat(page.locator("h1").textContent()).contains("Iedereen voelt zich veilig");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    @Order(3)
    void everyPageOfTheProgrammeIsAccessible() {
        var page = browser.as(OWNER);
        for (var address : List.of(
                "/programme/board",
                "/workshop",
                "/workshop/script",
                "/workshop/actions",
                "/evaluation/lessons",
                "/theory-of-change/VB",
                "/theory-of-change/VB/story",
                "/theory-of-change/VB/new?kind=OUTCOME",
                "/choice/VB",
                "/coherence",
                "/coherence/say",
                "/privacy",
                "/spreadsheet/indicators/VB",
                "/theory-of-change/VB?lang=en",
                "/choice/VB?lang=en",
                "/privacy?lang=nl")) {
            page.navigate(address);
            browser.checkAccessible(page);
        }
        assertThat(browser.console()).isEmpty();
    }

    /** Tabs on until the focus is on what has this name, id or text, as somebody without a mouse does. */
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            var found = page.evaluate(
                    "n => { const e = document.activeElement; return e.id === n || e.name === n "
                            + "|| e.ariaLabel === n || e.textContent.trim() === n }",
                    name);
            if (Boolean.TRUE.equals(found)) {
                return;
            }
        }
        throw new AssertionError("No focus on " + name + " at " + page.url());
    }

    private static void enter(Page page, String name) {
        tabTo(page, name);
        var before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** Opens the task of the pilot as soon as it is in the inbox. */
    private Page open(String task) {
        var page = browser.as(OWNER);
        APPLICATION.await(task, Duration.ofSeconds(60), () -> {
            page.navigate("/inbox");
            return row(page, task).count() == 1;
        });
        Browser.send(row(page, task).locator("a"));
        return page;
    }

    private static Locator row(Page page, String task) {
        return page.locator(".tasks li", new Page.LocatorOptions().setHasText(PILOT))
                .filter(new Locator.FilterOptions().setHasText(task));
    }
}
