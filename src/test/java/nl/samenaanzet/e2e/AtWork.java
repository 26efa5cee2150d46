package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** What people do again and again: submit a strategy, open a task from the inbox, answer for a seat. */
class AtWork {

    private static final List<String> GREEN = List.of(
            "mandaat-true",
            "besluitNodig-geen",
            "binnenRaadsdoelen-ja",
            "eigenaarschap-gedeeld",
            "wensenGewogen-true",
            "afsprakenVast-true",
            "raadWilGesprek-false");

    /** The pages of a strategy are the same each time: they are looked at once in a run. */
    private static final AtomicBoolean LOOKED = new AtomicBoolean();

    private final Browser browser;
    private final LocalApplication application;

    AtWork(Browser browser, LocalApplication application) {
        this.browser = browser;
        this.application = application;
    }

    static void upload(Page page, String name, byte[] content) {
        upload(page, name, content, "text=Document toevoegen");
    }

    /** Over a file: a page is slow to take in a large one that comes by word of mouth. */
    static void upload(Page page, String name, byte[] content, String button) {
        var file = LocalApplication.FOLDER.resolve(name);
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setInputFiles("#file", file);
        Browser.send(page, button);
    }

    /**
     * @param forCouncil a component that needs the council, or null
     * @return the dossier number
     */
    String submit(String forCoalition, String forCouncil) {
        var page = browser.as(InBrowser.OWNER);
        page.navigate("/ambition/VB");
        Browser.send(page, "text=Strategie invoeren");
        page.fill("#title", "Ambitiestrategie veilige buurten");
        page.fill("#summary", "Samen zorgen we dat iedereen zich veilig voelt.");
        Browser.send(page, "main form button");
        upload(page, "strategie.txt", "De strategie".getBytes(StandardCharsets.UTF_8));
        component(page, forCoalition, "onderwerp-uitvoering_binnen_kader", "gedekt-ja");
        if (forCouncil != null) {
            component(page, forCouncil, "onderwerp-begrotingswijziging", "gedekt-nee");
        }
        if (!LOOKED.getAndSet(true)) {
            browser.checkAccessible(page);
        }
        Browser.send(page, "text=Voorleggen aan het kernteam");
        assertThat(page.url()).as("it was submitted").contains("/dossiers/");
        return page.url().replaceAll(".*/dossiers/([^?]*).*", "$1");
    }

    private void component(Page page, String about, String... answers) {
        Browser.send(page, "text=Onderdeel toevoegen");
        page.fill("#about", about);
        page.fill("#owner", "bewoners");
        assertThat(page.locator(answer(answers[0])).count())
                .as("the first question is asked")
                .isOne();
        for (var id : Stream.concat(Stream.of(answers), GREEN.stream()).toList()) {
            if (page.locator(answer(id)).count() == 1) {
                page.check(answer(id));
                nextQuestion(page);
            }
        }
        assertThat(page.locator("button[name=next]").count())
                .as("nothing more is asked")
                .isZero();
        if (!LOOKED.get()) {
            browser.checkAccessible(page);
        }
        Browser.send(page, "main form button");
    }

    /** @param id {@code column-code} */
    private static String answer(String id) {
        return "[id='facts[%s]-%s']".formatted((Object[]) id.split("-"));
    }

    private static void nextQuestion(Page page) {
        if (page.locator("button[name=next]").count() == 1) {
            Browser.send(page, "button[name=next]");
        }
    }

    void vote(String account, String number) {
        answer(account, number, "CONSENT");
    }

    void answer(String account, String number, String answer) {
        var page = open(account, number, "Beoordeel de strategie");
        page.check("#answer-" + answer);
        Browser.send(page, "text=Antwoord geven");
        assertThat(page.content()).contains("Uw antwoord is ontvangen");
    }

    /** Opens the newest task of this kind that names this, as soon as it is in the inbox. */
    Page open(String account, String named, String task) {
        var page = browser.as(account);
        var link = new AtomicReference<Locator>();
        application.await(task + " for " + account, Duration.ofSeconds(90), () -> {
            page.navigate("/inbox");
            link.set(page.locator(".tasks li", new Page.LocatorOptions().setHasText(named))
                    .locator("a", new Locator.LocatorOptions().setHasText(task)));
            return link.get().count() > 0;
        });
        Browser.send(link.get().first());
        return page;
    }
}
