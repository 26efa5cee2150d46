package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.calendar.Amsterdam;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What makes an approval one that people trust, on the real Camunda: a substitute, an objection and its round, the
 * rules tried and changed. Late, since from then on the route of everybody's strategy is another.
 */
@Isolated
@Order(Integer.MAX_VALUE - 2)
class ApprovalIT extends InBrowser {

    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());

    private String dossier;

    @Test
    @Order(1)
    void aSubstituteAnswersAnObjectionIsHandledAndTheNextRoundShowsWhatChanged() {
        substitute();
        dossier = work.submit("Buurtpreventieteams in drie buurten", null);
        for (int seat = 1; seat <= 7; seat++) {
            if (seat != 3) {
                work.vote("kernteam" + seat, dossier);
            }
        }
        object();
        work.vote("vervanger1", dossier);
        askTheFourQuestions();
        handle();
        revise();
        var seat = work.open("kernteam1", dossier, "Beoordeel de strategie");
        assertThat(seat.locator("#changes ins").first().textContent()).contains("in vier buurten");
        assertThat(seat.content()).contains("Eerdere rondes", "Dit kost te veel", "Vervanger 1");
        browser.checkAccessible(seat);
        Browser.picture(seat, "next-round");
        for (int each = 1; each <= 7; each++) {
            work.vote("kernteam" + each, dossier);
        }
        work.vote("vervanger1", dossier);
        assertThat(work.open(OWNER, dossier, "Bevestig de route").content()).contains("deze regel gold");
        assertThat(browser.console()).isEmpty();
    }

    private void substitute() {
        var secretary = browser.as("secretaris");
        secretary.navigate("/people/seats");
        browser.checkAccessible(secretary);
        Browser.send(secretary, "main li:nth-child(8) h2 a");
        browser.checkAccessible(secretary);
        Browser.send(secretary, "text=Vervanger noemen");
        secretary.selectOption("#account", new SelectOption().setLabel("Vervanger 1"));
        secretary.fill("#from", TODAY.toString());
        secretary.fill("#until", TODAY.minusDays(1).toString());
        Browser.send(secretary, "main form button");
        assertThat(secretary.locator("[role=alert]").textContent())
                .as("a period that ends before it begins")
                .contains("Het einde ligt niet na het begin");
        browser.checkAccessible(secretary);
        secretary.fill("#until", TODAY.plusDays(7).toString());
        Browser.send(secretary, "main form button");
        assertThat(secretary.content()).contains("Vervanger 1");
        browser.checkAccessible(secretary);
    }

    private void object() {
        var seat = work.open("kernteam3", dossier, "Beoordeel de strategie");
        seat.check("#answer-OBJECTION");
        Browser.send(seat, "text=Antwoord geven");
        assertThat(seat.locator("[role=alert]").textContent()).contains("Leg bij een bezwaar uit waarom");
        browser.checkAccessible(seat);
        seat.fill("#reason", "Dit kost te veel voor drie buurten.");
        Browser.send(seat, "text=Antwoord geven");
        assertThat(seat.content()).contains("Uw antwoord is ontvangen");
    }

    private void askTheFourQuestions() {
        var seat = browser.as("kernteam1");
        seat.navigate("/ambition/dossiers/" + dossier);
        Browser.send(seat, "main a[href^='/approval/']");
        assertThat(seat.content()).contains("Dit kost te veel voor drie buurten.");
        browser.checkAccessible(seat);
        Browser.send(seat, "text=De vier vragen over het bezwaar van zetel 3");
        browser.checkAccessible(seat);
        List.of("#explicit", "#impersonal", "#argued", "#unsafe").forEach(seat::check);
        Browser.send(seat, "main form button");
    }

    private void handle() {
        var owner = browser.as(OWNER);
        APPLICATION.await("the outcome of the round", Duration.ofSeconds(60), () -> {
            owner.navigate("/ambition/dossiers/" + dossier);
            return owner.locator("text=Strategie herzien").count() > 0;
        });
        Browser.send(owner, "main a[href^='/approval/']");
        assertThat(owner.content()).contains("Dit kost te veel voor drie buurten.", "Vervanger 1", "deze regel gold");
        browser.checkAccessible(owner);
        Browser.picture(owner, "objection");
        Browser.send(owner, "text=Bezwaar van zetel 3 behandelen");
        browser.checkAccessible(owner);
        owner.check("#handling-AMENDED");
        owner.fill("#note", "Het bedrag is lager en er komt een buurt bij.");
        Browser.send(owner, "main form button");
        assertThat(owner.content()).contains("Het bedrag is lager en er komt een buurt bij.");
    }

    private void revise() {
        var owner = work.open(OWNER, dossier, "Herzie de strategie");
        Browser.send(owner, "main a[href$='/text']");
        owner.fill("#summary", "Samen zorgen we dat iedereen zich veilig voelt, in vier buurten.");
        Browser.send(owner, "main form button");
        browser.checkAccessible(owner);
        Browser.send(owner, "text=Voorleggen aan het kernteam");
    }

    @Test
    @Order(2)
    void anybodyMayTryTheCompassWithTheKeyboard() {
        var visitor = browser.window();
        visitor.navigate("/decision/what-if");
        browser.checkAccessible(visitor);
        var asked = 0;
        while (visitor.locator("main form input[type=radio]").count() > 0) {
            assertThat(++asked).as("questions").isLessThan(12);
            visitor.locator(
                            "#onderwerp-uitvoering_binnen_kader, main form:not(:has(#onderwerp-uitvoering_binnen_kader)) input[type=radio]")
                    .first()
                    .focus();
            visitor.keyboard().press("Space");
            visitor.locator("main form button").focus();
            var before = visitor.url();
            visitor.keyboard().press("Enter");
            visitor.waitForURL(url -> !url.equals(before));
        }
        assertThat(asked).isGreaterThan(1);
        assertThat(visitor.content())
                .contains("Advies van de regels", "Wat zou de route veranderen?", "deze regel gold");
        browser.checkAccessible(visitor);
        Browser.picture(visitor, "what-if");
    }

    @Test
    @Order(3)
    void aNewTableIsCheckedReplayedApprovedBySomebodyElseAndUsed() throws IOException {
        var route = Files.readString(Path.of("dmn/decision-route.dmn"));
        var talked =
                route.replaceFirst("(<outputEntry id=\"T3_9_raadsrol\"><text>).*?</text>", "$1\"bespreken\"</text>");
        assertThat(talked).isNotEqualTo(route);
        var keeper = browser.as("regelbeheerder");
        keeper.navigate("/rules/decision-route/propose");
        browser.checkAccessible(keeper);
        propose(
                keeper,
                "gevaarlijk.dmn",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + route.substring(route.indexOf("<definitions")));
        assertThat(keeper.locator("[role=alert]").textContent()).contains("DOCTYPE");
        browser.checkAccessible(keeper);
        propose(keeper, "route.dmn", talked);
        assertThat(keeper.locator("h1").textContent()).contains("Besluitroute");
        assertThat(keeper.content())
                .contains("wacht op een tweede persoon", "bespreken", dossier)
                .doesNotContain("Voorstel beoordelen");
        browser.checkAccessible(keeper);
        Browser.picture(keeper, "proposal");

        var chair = work.open("voorzitter", "Besluitroute", "Beoordeel een nieuwe versie van de regels");
        browser.checkAccessible(chair);
        chair.check("#approved-true");
        chair.fill("#reason", "Zoals de raad vroeg.");
        Browser.send(chair, "text=Vastleggen");
        APPLICATION.await("the new table", Duration.ofSeconds(60), () -> {
            keeper.reload();
            return "in gebruik genomen"
                    .equals(keeper.locator(".utrecht-badge-status").first().textContent());
        });
        var visitor = browser.window();
        visitor.navigate("/rules/decision-route");
        assertThat(visitor.content()).contains("De raad wil altijd een gesprek.", "Versie 2");
        browser.checkAccessible(visitor);
    }

    private static void propose(Page page, String name, String dmn) {
        page.fill("#note", "De raad wil altijd een gesprek.");
        AtWork.upload(page, name, dmn.getBytes(StandardCharsets.UTF_8), "text=Controleren en voorstellen");
    }

    @Test
    @Order(4)
    void aRoundInWhichTheResidentsCouldNotJudgeIsSettledByAPerson() {
        var conflicted = work.submit("Een feest van de bewoners", null);
        work.answer("kernteam1", conflicted, "CONFLICT");
        for (int seat = 2; seat <= 7; seat++) {
            work.vote("kernteam" + seat, conflicted);
        }
        work.vote("vervanger1", conflicted);
        var owner = work.open(OWNER, conflicted, "Kies hoe het verder gaat na de stemronde");
        browser.checkAccessible(owner);
        Browser.send(owner, "main form button");
        assertThat(owner.locator("[role=alert]").count())
                .as("nothing is chosen")
                .isPositive();
        browser.checkAccessible(owner);
        owner.check("#followUp-COALITION");
        owner.fill("#note", "De bewoners hadden een belang; de wijkcoalitie besluit.");
        Browser.picture(owner, "settle-round");
        Browser.send(owner, "main form button");
        assertThat(work.open(OWNER, conflicted, "Bevestig de route").content()).contains("Een feest van de bewoners");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    @Order(5)
    void everyPageAroundApprovalIsAccessible() {
        var pages = Map.of(
                OWNER,
                List.of(
                        "/inbox?tab=sector",
                        "/inbox?tab=waiting",
                        "/inbox?tab=done",
                        "/outcome",
                        "/people/me",
                        "/notification/settings",
                        "/notification/dossiers/" + dossier,
                        "/besluiten",
                        "/besluiten/PROEF-VB-1",
                        "/besluiten/keten",
                        "/people/seats?lang=en",
                        "/outcome?lang=nl"),
                "secretaris",
                List.of(
                        "/publication",
                        "/archive",
                        "/archive/destruction",
                        "/people/me",
                        "/people/seats/kernteam-8/appoint-holder"),
                "regelbeheerder",
                List.of("/rules", "/rules/approval-outcome", "/inbox"));
        pages.forEach((account, addresses) -> addresses.forEach(address -> {
            var page = browser.as(account);
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            browser.checkAccessible(page);
        }));
        var owner = work.open(OWNER, dossier, "Leg de uitkomst van een stemronde vast");
        browser.checkAccessible(owner);
        Browser.picture(owner, "outcome");
        assertThat(browser.console()).isEmpty();
    }
}
