package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The griffie from inbox to decision, back to the coalition, and on to the public record, on the real Camunda. */
class CouncilIT extends InBrowser {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final String MEETING = TODAY.plusDays(11).toString();
    private static final String COALITIONS = "Buurtpreventieteams in drie buurten";

    private String dossier;

    @Test
    @Order(1)
    void theGriffieGoesFromInboxToDecisionAndTheCoalitionTakesItUp() {
        var number = offered();
        dossier = number;
        var steps = new CouncilSteps(browser);
        steps.letter(number, "Extra geld voor straatverlichting");
        steps.matters();
        register(number);
        plan(number);
        debate(number);
        secrecy(number);
        amend(number);
        board(number);
        takeUp(number);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    @Order(2)
    void whatWasDecidedIsReadByEverybodyAndAccountedFor() {
        var register = new RegisterSteps(browser, work);
        register.menu();
        register.publish(dossier, COALITIONS);
        register.read(dossier + "-1", COALITIONS);
        register.withdraw(dossier + "-1");
        register.archive(dossier);
        var accountability = new AccountabilitySteps(browser, work);
        accountability.means();
        accountability.results();
        accountability.report();
        assertThat(browser.console()).isEmpty();
    }

    private String offered() {
        var number = work.submit(COALITIONS, "Extra geld voor straatverlichting");
        for (int seat = 1; seat <= 8; seat++) {
            work.vote("kernteam" + seat, number);
        }
        for (int i = 0; i < 2; i++) {
            var page = work.open(OWNER, number, "Bevestig de route");
            page.check("#follow-advice");
            Browser.send(page, "main form button");
        }
        var secretary = browser.as("secretaris");
        secretary.navigate("/decision/meetings");
        secretary.fill("#on", MEETING);
        Browser.send(secretary, "main form button");
        for (int i = 0; i < 2; i++) {
            var page = work.open("secretaris", number, "Zet een onderdeel op de agenda");
            page.check("#meeting-" + MEETING);
            Browser.send(page, "main form button");
        }
        for (int i = 0; i < 2; i++) {
            var page = work.open("secretaris", number, "Leg het besluit van de wijkcoalitie vast");
            page.check("#answer-JA");
            page.fill("#on", TODAY.toString());
            page.fill("#text", "De wijkcoalitie stemt in.");
            Browser.send(page, "main form button");
        }
        return number;
    }

    private void register(String number) {
        var page = work.open("griffie", number, "Registreer een raadsstuk");
        browser.checkAccessible(page);
        Browser.send(page, "main form button");
    }

    private void plan(String number) {
        var page = work.open("griffie", number, "Plan de behandeling");
        page.fill("#committeeOn", TODAY.toString());
        page.fill("#councilOn", TODAY.toString());
        page.check("#treatment-HAMERSTUK");
        Browser.send(page, "main form button");
        assertThat(page.content()).contains("of de reden van de spoed");
        browser.checkAccessible(page);
        page.fill("#urgency", "De subsidie vervalt anders.");
        Browser.send(page, "main form button");
        assertThat(page.url()).endsWith("/council?done");
    }

    private void debate(String number) {
        var page = work.open("griffie", number, "Leg de bespreking in de commissie vast");
        browser.checkAccessible(page);
        page.check("#treatment-BESPREEKPUNT");
        page.fill("#report", "De commissie had vragen over de dekking.");
        Browser.send(page, "main form button");
    }

    private void secrecy(String number) {
        var page = item(number, "");
        Browser.send(page.locator("a[href$='/extend-term']"));
        browser.checkAccessible(page);
        page.fill("#lastDay", TODAY.plusDays(60).toString());
        page.fill("#reason", "Het reces");
        Browser.send(page, "main form button");
        assertThat(page.content()).contains("Het reces");
        Browser.send(page.locator("a[href$='/secrecy']"));
        Browser.send(page.locator("a[href*='kind=council-outcome']"));
        browser.checkAccessible(page);
        page.check("#ground-FINANCIAL");
        page.check("#imposedBy-RAAD");
        page.fill("#endsOn", TODAY.plusDays(30).toString());
        Browser.send(page, "main form button");
        assertThat(page.content()).contains("Geheim tot en met");
        browser.checkAccessible(page);
        Browser.picture(page, "council-secrecy");
    }

    private void amend(String number) {
        var page = work.open("griffie", number, "Leg de uitkomst van de raad vast");
        page.check("#resolution-AMENDED");
        page.fill("#on", TODAY.toString());
        page.fill("#text", "Alleen het geheime deel.");
        page.fill("#toChange", "Dim de lampen na elf uur.");
        Browser.send(page, "main form button");
        assertThat(page.content()).contains("Zeg waar de uitspraak staat");
        browser.checkAccessible(page);
        page.fill("#source", "Besluitenlijst, punt 7");
        Browser.send(page, "main form button");
    }

    private Page item(String number, String query) {
        var page = browser.as("griffie");
        page.navigate("/council?q=" + number + query);
        Browser.send(page.locator(".tasks a", new Page.LocatorOptions().setHasText("straatverlichting")));
        return page;
    }

    private void board(String number) {
        var page = browser.as("griffie");
        page.navigate("/council?q=" + number + "&role=besluiten");
        assertThat(page.content()).contains("Gewijzigd aangenomen");
        browser.checkAccessible(page);
        Browser.picture(page, "council-board");
        page.navigate("/council");
        browser.checkAccessible(page);
        browser.checkAccessible(item(number, "&state=REPORTED"));
        Browser.picture(page, "council-item");
    }

    private void takeUp(String number) {
        var page = work.open(OWNER, number, "Zeg wat u doet met wat de raad wil");
        assertThat(page.content())
                .contains("Dim de lampen na elf uur.", "Geheim tot en met")
                .doesNotContain("het geheime deel");
        browser.checkAccessible(page);
        page.fill("#answer", "Wij dimmen de lampen.");
        Browser.send(page, "main form button");
        APPLICATION.await("the end of the dossier", Duration.ofSeconds(60), () -> {
            page.navigate("/ambition/dossiers/" + number);
            return page.locator("text=Dossier afgerond").count() == 1;
        });
        assertThat(page.content())
                .contains("Wij dimmen de lampen.", "Besluitenlijst, punt 7")
                .doesNotContain("het geheime deel");
        browser.checkAccessible(page);
    }
}
