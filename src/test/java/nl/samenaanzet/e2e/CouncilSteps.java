package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;

/** What passes between coalition and council beside the items: the letter, questions, motions and meetings. */
class CouncilSteps {

    private static final String TODAY = Amsterdam.today(Clock.systemUTC()).toString();

    private final Browser browser;

    CouncilSteps(Browser browser) {
        this.browser = browser;
    }

    /** The secretary writes the letter, secretary and chair sign it, the griffie reads it. */
    void letter(String dossier, String about) {
        var secretary = browser.as("secretaris");
        secretary.navigate("/ambition/dossiers/" + dossier);
        Browser.send(secretary, "li:has-text('%s') button:has-text('Stel een brief op')".formatted(about));
        seen(secretary, "letter-draft");
        var address = secretary.url().replaceAll("\\?.*", "");
        Browser.send(secretary, "text=Brief bewerken");
        secretary
                .locator("textarea")
                .all()
                .forEach(field ->
                        field.fill(field.inputValue().replaceAll("\\[Vul aan[^]]*]", "Wij horen graag van u.")));
        seen(secretary, "letter-edit");
        Browser.send(secretary, "main form button:has-text('Opslaan')");
        Browser.send(secretary, "text=Bestanden bij de brief");
        AtWork.upload(secretary, "toelichting.txt", "Toelichting".getBytes(), "text=Voeg het bestand toe");
        seen(secretary, "letter-files");
        for (var signer : List.of("secretaris", "voorzitter")) {
            var page = browser.as(signer);
            page.navigate(address);
            Browser.send(page, "button:has-text('Teken versie')");
            seen(page, "letter-" + signer);
        }
        secretary.navigate(address + "/versions/2");
        seen(secretary, "letter-changes");
        secretary.navigate(address);
        Browser.send(secretary, "button:has-text('Bied versie')");
        secretary.navigate("/council-letter?lang=en");
        seen(secretary, "letters");
        secretary.navigate("/council-letter?lang=nl");
        var griffie = browser.as("griffie");
        griffie.navigate("/council-letter/offered");
        seen(griffie, "letters-offered");
        Browser.send(griffie, ".tasks a");
        assertThat(griffie.content()).contains("Geachte leden van de raad", "Getekend door Voorzitter");
        assertThat(griffie.locator("main h1").textContent())
                .as("saving kept the title")
                .contains(about);
        seen(griffie, "letter-offered");
    }

    /** A question from the griffie to its public answer, and the pages of motions and meetings. */
    void matters() {
        var griffie = browser.as("griffie");
        griffie.navigate("/motion/commitments/register");
        seen(griffie, "register-commitment");
        griffie.navigate("/motion/questions/register");
        Browser.send(griffie, "main form button");
        seen(griffie, "register-question-wrong");
        griffie.fill("#askedBy", "Een fractie");
        griffie.fill("#subject", "Verlichting in het park");
        griffie.fill("#text", "Wanneer komt er licht?");
        griffie.fill("#askedOn", TODAY);
        griffie.check("#open");
        Browser.send(griffie, "main form button");
        seen(griffie, "question-griffie");
        var secretary = browser.as("secretaris");
        secretary.navigate("/motion");
        seen(secretary, "matters");
        Browser.send(secretary, ".tasks a:has-text('Verlichting in het park')");
        secretary.fill("#answer", "In juni.");
        secretary.check("#checked");
        seen(secretary, "question-answer");
        Browser.send(secretary, "text=Geef dit antwoord");
        secretary.navigate("/motion");
        Browser.send(secretary, ".tasks a:has-text('Samenwerken voor Overvecht')");
        secretary.fill("#target", "VB");
        Browser.send(secretary, "main form button:has-text('Koppel')");
        seen(secretary, "motion");
        secretary.navigate("/motion");
        Browser.send(secretary, ".tasks a:has-text('Samen stad maken')");
        seen(secretary, "meeting");
        open();
    }

    /** Without signing in, in both languages. */
    private void open() {
        var visitor = browser.window();
        for (var lang : List.of("en", "nl")) {
            visitor.navigate("/raadszaken?lang=" + lang);
            seen(visitor, "raadszaken-" + lang);
        }
        Browser.send(visitor, ".tasks a:has-text('Verlichting in het park')");
        assertThat(visitor.content()).contains("In juni.");
        seen(visitor, "raadszaken-vraag");
        visitor.navigate("/raadszaken");
        Browser.send(visitor, ".tasks a:has-text('Samenwerken voor Overvecht')");
        assertThat(visitor.content()).contains("veilige buurten (VB)");
        seen(visitor, "raadszaken-motie");
    }

    private void seen(Page page, String name) {
        browser.checkAccessible(page);
        Browser.picture(page, name);
    }
}
