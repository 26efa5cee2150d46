package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The main job as people do it, on the real Camunda: to the coalition and to the council, and seen in Operate. */
class MainJobIT extends InBrowser {

    private static final String TODAY = Amsterdam.today(Clock.systemUTC()).toString();
    private static final String MEETING =
            Amsterdam.today(Clock.systemUTC()).plusDays(10).toString();

    private String closedDossier;

    @Test
    @Order(1)
    void aStrategyGoesToTheCoalitionAndToTheCouncil() {
        closedDossier = work.submit("Buurtpreventieteams in drie buurten", "Extra geld voor straatverlichting");
        browser.checkAccessible(work.open("kernteam1", closedDossier, "Beoordeel de strategie"));
        for (int seat = 1; seat <= 8; seat++) {
            work.vote("kernteam" + seat, closedDossier);
        }
        for (int i = 0; i < 2; i++) {
            var page = work.open(OWNER, closedDossier, "Bevestig de route");
            assertThat(page.content()).contains("Advies van de regels", "Bron:");
            browser.checkAccessible(page);
            Browser.picture(page, "advice");
            page.check("#follow-advice");
            Browser.send(page, "main form button");
        }
        var secretary = browser.as("secretaris");
        secretary.navigate("/decision/meetings");
        browser.checkAccessible(secretary);
        secretary.fill("#on", MEETING);
        Browser.send(secretary, "main form button");
        for (int i = 0; i < 2; i++) {
            var page = work.open("secretaris", closedDossier, "Zet een onderdeel op de agenda");
            browser.checkAccessible(page);
            page.check("#meeting-" + MEETING);
            Browser.send(page, "main form button");
        }
        for (int i = 0; i < 2; i++) {
            var page = work.open("secretaris", closedDossier, "Leg het besluit van de wijkcoalitie vast");
            browser.checkAccessible(page);
            page.check("#answer-JA");
            page.fill("#on", TODAY);
            page.fill("#text", "De wijkcoalitie stemt in.");
            Browser.send(page, "main form button");
        }
        griffie();
        var dossier = browser.as(OWNER);
        APPLICATION.await("the end of the dossier", Duration.ofSeconds(30), () -> {
            dossier.navigate("/ambition/dossiers/" + closedDossier);
            return dossier.locator("text=Dossier afgerond").count() == 1;
        });
        assertThat(dossier.content()).contains("Consent", "De wijkcoalitie besluit alleen", "Aangenomen");
        browser.checkAccessible(dossier);
        Browser.send(dossier.locator("main a[href^='/decision/']").first());
        assertThat(dossier.content()).contains("deze regel gold", "Wat zou de route veranderen?");
        browser.checkAccessible(dossier);
        assertThat(browser.console()).isEmpty();
    }

    private void griffie() {
        var page = work.open("griffie", closedDossier, "Registreer een raadsstuk");
        browser.checkAccessible(page);
        Browser.send(page, "main form button");
        page = work.open("griffie", closedDossier, "Plan de behandeling");
        browser.checkAccessible(page);
        page.fill("#urgency", "De lampen vallen uit.");
        page.fill("#councilOn", MEETING);
        page.check("#treatment-BESPREEKPUNT");
        Browser.send(page, "main form button");
        page = work.open("griffie", closedDossier, "Leg de uitkomst van de raad vast");
        browser.checkAccessible(page);
        page.check("#resolution-ADOPTED");
        page.fill("#on", TODAY);
        page.fill("#source", "Besluitenlijst, punt 7");
        page.fill("#text", "De raad stelt de wijziging vast.");
        Browser.send(page, "main form button");
        page.navigate("/council");
        browser.checkAccessible(page);
        page.navigate("/council?state=REPORTED&q=" + closedDossier);
        Browser.send(page.locator(".tasks a", new Page.LocatorOptions().setHasText("straatverlichting")));
        assertThat(page.content())
                .contains("De raad stelt de wijziging vast.", "Besluitenlijst, punt 7", closedDossier, "Zetel 8");
        browser.checkAccessible(page);
    }

    @Test
    @Order(2)
    void operateShowsTheProcessOfTheDossier() {
        var owner = browser.as(OWNER);
        owner.navigate("/engine/dossiers/" + closedDossier);
        browser.checkAccessible(owner);
        var link = owner.locator(".tasks a", new Page.LocatorOptions().setHasText("Ambitiestrategie"))
                .getAttribute("href");
        APPLICATION.awaitOperate();
        var operate = browser.window();
        operate.navigate(LocalApplication.OPERATE);
        operate.fill("input[name=username]", "demo");
        operate.fill("input[name=password]", "demo");
        operate.click("button[type=submit]");
        operate.waitForURL("**/operate**");
        operate.locator("text=Dashboard").first().waitFor();
        operate.navigate(link);
        operate.locator("text=Dossier afsluiten").first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        operate.locator("text=" + closedDossier).first().waitFor();
        Browser.picture(operate, "operate");
    }

    @Test
    @Order(3)
    void everyOtherPageIsAccessibleInBothLanguages() {
        var visitor = browser.window();
        for (var address : List.of(
                "/",
                "/login",
                "/login?wrong",
                "/toegankelijkheid",
                "/nergens",
                "/rules",
                "/rules/decision-route",
                "/decision/what-if",
                "/decision/what-if?onderwerp=subsidie",
                "/decision/what-if?onderwerp=subsidie&gedekt=maan",
                "/decision/what-if?onderwerp=rechtspersoon&gedekt=nee",
                "/decision/what-if?onderwerp=uitvoering_binnen_kader&gedekt=ja&mandaat=true&besluitNodig=geen"
                        + "&binnenRaadsdoelen=ja&eigenaarschap=gedeeld&wensenGewogen=true&afsprakenVast=true&raadWilGesprek=false",
                "/?lang=en")) {
            visitor.navigate(address);
            browser.checkAccessible(visitor);
        }
        var owner = browser.as(OWNER);
        for (var address : List.of(
                "/",
                "/inbox",
                "/ambition",
                "/ambition/VB",
                "/ambition/VB/new-strategy",
                "/decision/register",
                "/programme",
                "/engine",
                "/council",
                "/ambition/dossiers/" + closedDossier + "?lang=en",
                "/decision/register?lang=en",
                "/?lang=nl")) {
            owner.navigate(address);
            browser.checkAccessible(owner);
        }
    }

    @Test
    @Order(4)
    void badInputIsRefusedInPlainWords() {
        var owner = browser.as(OWNER);
        owner.navigate("/ambition/VB/new-strategy");
        Browser.send(owner, "main form button");
        assertThat(owner.locator("[role=alert]").textContent()).contains("Vul een titel in");
        browser.checkAccessible(owner);
        owner.fill("#title", "<script>alert(1)</script>");
        owner.fill("#summary", "'; drop table people_account; --");
        Browser.send(owner, "main form button");
        assertThat(owner.locator("h1").textContent()).isEqualTo("<script>alert(1)</script>");
        AtWork.upload(owner, "strategie.pdf", "dit is geen pdf".getBytes(StandardCharsets.UTF_8));
        assertThat(owner.content()).contains("iets anders dan de naam zegt");
        browser.checkAccessible(owner);
        owner.goBack();
        AtWork.upload(owner, "groot.txt", "a".repeat(16 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
        assertThat(owner.content()).contains("te groot");
        owner.goBack();
        AtWork.upload(owner, "veel-te-groot.txt", "a".repeat(30 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
        assertThat(owner.locator("h1").textContent()).isEqualTo("Dit bestand is te groot");
        owner.goBack();
        Browser.send(owner, "text=Voorleggen aan het kernteam");
        assertThat(owner.content()).contains("Voeg eerst het document");
    }

    @Test
    @Order(5)
    void aNewTaskAppearsInAnOpenInboxWithoutReloading() {
        var seat = browser.as("kernteam2");
        seat.navigate("/inbox");
        var number = work.submit("Zebrapad bij de school", null);
        var row = seat.locator(".tasks li", new Page.LocatorOptions().setHasText(number));
        row.waitFor(new Locator.WaitForOptions().setTimeout(10_000));
        spokenAloudAndTakenBack(row.locator("a").getAttribute("href"));
    }

    /** What a seat says aloud is recorded and shown to it; a ballot that is taken back can be answered no more. */
    private void spokenAloudAndTakenBack(String ballot) {
        var secretary = browser.as("secretaris");
        secretary.navigate(ballot);
        Browser.send(secretary, "text=Mondeling antwoord vastleggen");
        browser.checkAccessible(secretary);
        secretary.selectOption("#seat", new SelectOption().setIndex(2));
        secretary.check("#answer-ABSTAIN");
        Browser.send(secretary, "main form button");
        assertThat(secretary.locator("[role=alert]").textContent()).contains("aan wie en wanneer");
        assertThat(secretary.isChecked("#answer-ABSTAIN"))
                .as("what was chosen is kept")
                .isTrue();
        secretary.fill("#note", "In de vergadering, aan de secretaris");
        Browser.send(secretary, "main form button");
        assertThat(secretary.content()).contains("antwoord hardop gegeven, nog niet bevestigd");
        var seat = browser.as("kernteam2");
        seat.navigate(ballot);
        assertThat(seat.content()).contains("legde op", "In de vergadering, aan de secretaris", "Antwoord geven");
        browser.checkAccessible(seat);
        var owner = browser.as(OWNER);
        owner.navigate(ballot.replace("cast-vote", "extend-ballot"));
        browser.checkAccessible(owner);
        owner.fill("#reason", "Twee zetels waren op reis.");
        Browser.send(owner, "main form button");
        assertThat(owner.content()).contains("Verlengd", "Twee zetels waren op reis.");
        owner.navigate(ballot.replace("cast-vote", "pause-ballot"));
        owner.fill("#reason", "Zomerreces.");
        Browser.send(owner, "main form button");
        assertThat(owner.content()).contains("De klok staat stil sinds");
        browser.checkAccessible(owner);
        owner.navigate(ballot.replace("cast-vote", "withdraw-ballot"));
        browser.checkAccessible(owner);
        owner.fill("#reason", "Het bedrag klopte niet.");
        Browser.send(owner, "main form button");
        assertThat(owner.content()).contains("Ingetrokken: de strategie wordt herzien");
        browser.checkAccessible(owner);
        seat.check("#answer-CONSENT");
        Browser.send(seat, "text=Antwoord geven");
        assertThat(seat.locator("[role=alert]").textContent())
                .as("from the old page")
                .contains("ingetrokken door", "gesloten");
    }

    @Test
    @Order(6)
    void anotherRouteThanAdvisedNeedsTheChairAndTheGriffie() {
        var number = work.submit("Hekken rond de speeltuin", null);
        for (int seat = 1; seat <= 8; seat++) {
            work.vote("kernteam" + seat, number);
        }
        var owner = work.open(OWNER, number, "Bevestig de route");
        owner.check("#follow-other");
        owner.selectOption("#choice", "coalitie_en_raad:besluiten");
        owner.fill("#reason", "De raad wil hier zelf over besluiten.");
        Browser.send(owner, "main form:has(#reason) button");
        for (var judge : List.of(
                "voorzitter:Beoordeel een route die van het advies afwijkt",
                "griffie:Beoordeel een route die de raad raakt")) {
            var page = work.open(judge.split(":")[0], number, judge.split(":")[1]);
            assertThat(page.content()).contains("De raad wil hier zelf over besluiten.", "Advies van de regels");
            browser.checkAccessible(page);
            page.check("#agreed-true");
            Browser.send(page, "main form button");
        }
        work.open("secretaris", number, "Zet een onderdeel op de agenda");
        owner.navigate("/ambition/dossiers/" + number);
        Browser.send(owner.locator("main a[href^='/decision/']").first());
        assertThat(owner.content()).contains("Afgeweken van het advies", "Akkoord van", "deze regel gold");
        browser.checkAccessible(owner);
    }
}
