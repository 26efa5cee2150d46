package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Broker and application are killed in the middle of the work, as a power cut would; late, since everybody's windows
 * are gone.
 */
@Isolated
@Order(Integer.MAX_VALUE - 1)
class KilledIT extends InBrowser {

    @Test
    void nothingIsLostAndNothingDoubledWhenBrokerAndApplicationAreKilled() {
        var number = work.submit("Fietsverlichting voor scholieren", null);
        for (int seat = 1; seat <= 7; seat++) {
            work.vote("kernteam" + seat, number);
        }
        var page = work.open("kernteam8", number, "Beoordeel de strategie");
        APPLICATION.killBroker();
        page.check("#answer-CONSENT");
        Browser.send(page, "text=Antwoord geven");
        assertThat(page.content()).contains("Uw antwoord is ontvangen");
        APPLICATION.kill();

        browser.forgetWindows();
        APPLICATION.start();
        var owner = work.open(OWNER, number, "Bevestig de route");
        owner.navigate("/ambition/dossiers/" + number);
        assertThat(owner.content()).contains("8 van 8 zetels hebben geantwoord");
        assertThat(owner.locator("text=Ronde 1: consent van het kernteam").count())
                .isEqualTo(1);
        assertThat(owner.locator("text=Stemronde 1 geopend").count()).isEqualTo(1);
        assertThat(owner.locator(".story li", new Page.LocatorOptions().setHasText("Zetel heeft geantwoord"))
                        .count())
                .isEqualTo(8);
        owner.navigate("/inbox");
        var tasks = owner.locator(".tasks li", new Page.LocatorOptions().setHasText(number))
                .allInnerTexts();
        assertThat(tasks)
                .as("the route once, the outcome in words once at most")
                .filteredOn(t -> t.contains("Bevestig de route"))
                .hasSize(1);
        assertThat(tasks)
                .filteredOn(t -> !t.contains("Bevestig de route"))
                .allMatch(t -> t.contains("Leg de uitkomst van een stemronde vast"))
                .hasSizeLessThanOrEqualTo(1);
        var seat = browser.as("kernteam8");
        seat.navigate("/inbox");
        assertThat(seat.locator(".tasks li", new Page.LocatorOptions().setHasText(number))
                        .count())
                .isZero();
    }
}
