package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import nl.samenaanzet.calendar.Amsterdam;

/**
 * From a pledge at an activity to the results that everybody reads, and a report that is drafted, edited and written.
 */
class AccountabilitySteps {

    private static final int YEAR = Amsterdam.today(Clock.systemUTC()).getYear();
    private static final String ACTIVITY = "Buurtfeest in het park";

    private final Browser browser;
    private final AtWork work;

    AccountabilitySteps(Browser browser, AtWork work) {
        this.browser = browser;
        this.work = work;
    }

    /**
     * A partner pledges and delivers, at an activity of a theory of change of which no other test submits a strategy:
     * it is not finished.
     */
    void means() {
        var owner = browser.as(InBrowser.OWNER);
        owner.navigate("/theory-of-change/ZO/new?kind=ACTIVITY");
        owner.fill("#text", ACTIVITY);
        Browser.send(owner, "main form button");
        var secretary = browser.as("secretaris");
        secretary.navigate("/accountability/ZO/pledge");
        secretary.selectOption("#activity", new SelectOption().setLabel(ACTIVITY));
        secretary.fill("#partner", "Woningcorporatie");
        secretary.fill("#quarter", YEAR + "-Q1");
        secretary.fill("#euro", "duizend");
        Browser.send(secretary, "main form button");
        seen(secretary, "pledge-wrong");
        assertThat(secretary.locator("[role=alert] a").getAttribute("href")).isEqualTo("#euro");
        secretary.fill("#euro", "1.250,50");
        secretary.fill("#hours", "40");
        Browser.send(secretary, "main form button");
        seen(secretary, "means-pledged");
        Browser.send(secretary, "a[href*='/accountability/means/']");
        secretary.fill("#deliveredEuro", "1000");
        secretary.fill("#deliveredHours", "44");
        seen(secretary, "means-change");
        Browser.send(secretary, "main form button:has-text('Opslaan')");
        assertThat(secretary.locator("main .lead").textContent()).contains("1.250,50", "44");
    }

    /** Published by a person, read by everybody, also on paper. */
    void results() {
        var secretary = browser.as("secretaris");
        secretary.navigate("/accountability/publish?jaar=" + YEAR);
        seen(secretary, "results-before");
        Browser.send(secretary, "main form button");
        var visitor = browser.window();
        visitor.navigate("/resultaten");
        assertThat(visitor.content()).contains("1.250,50", "44 uur geleverd");
        seen(visitor, "resultaten");
    }

    /** The half-year report of last year is due at once when that year is opened. */
    void report() {
        var owner = browser.as(InBrowser.OWNER);
        owner.navigate("/accountability");
        Browser.send(owner, "button:has-text('%d openen')".formatted(YEAR - 1));
        seen(owner, "accountability");
        var page = work.open(InBrowser.OWNER, "eerste halfjaar " + (YEAR - 1), "Tekst schrijven");
        seen(page, "report");
        var address = page.url();
        Browser.send(page, "text=Bewerken");
        page.fill("#t0", "In dit halfjaar begonnen wij.");
        seen(page, "report-edit");
        Browser.send(page, "main form button");
        assertThat(page.content()).contains("In dit halfjaar begonnen wij.");
        seen(page, "report-paper");
        page.navigate(address);
        Browser.send(page, "text=De tekst is klaar");
        assertThat(page.locator("main .facts").textContent()).contains("Tekst klaar", "Procesverantwoordelijke");
        seen(page, "report-written");
    }

    private void seen(Page page, String name) {
        browser.checkAccessible(page);
        Browser.picture(page, name);
    }
}
