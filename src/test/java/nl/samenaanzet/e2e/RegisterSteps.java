package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The public record: a decision from desk to register, read without signing in, taken back, and kept in the archive.
 */
class RegisterSteps {

    private static final String WHY = "De subsidie ging niet door.";

    private final Browser browser;
    private final AtWork work;

    RegisterSteps(Browser browser, AtWork work) {
        this.browser = browser;
        this.work = work;
    }

    /** The decision is published after a look for personal data, which settles the duties of table T7. */
    void publish(String dossier, String about) {
        var secretary = browser.as("secretaris");
        secretary.navigate("/publication");
        assertThat(secretary.content()).contains(about);
        seen(secretary, "publication");
        var page = work.open("secretaris", dossier, "Kijk een besluit na");
        Browser.send(page, "main form button:has-text('Publiceren')");
        assertThat(page.locator("[role=alert]").textContent()).contains("gegevens van personen");
        seen(page, "publish");
        page.fill("#text", "De wijkcoalitie stemt in met drie teams. Mail wijk@voorbeeld.nl.");
        page.check("#checked");
        Browser.send(page, "main form button:has-text('Publiceren')");
        assertThat(page.locator("[role=alert]").textContent()).contains("laten staan of weglakken");
        seen(page, "publish-marks");
        page.getByLabel("Weglakken").check();
        Browser.send(page, "main form button:has-text('Publiceren')");
        assertThat(page.content()).contains("De wijkcoalitie stemt in met drie teams. Mail [weggelakt].");
        seen(page, "published");
    }

    /** What everybody can do with it: search, read, print, follow, download, and check it offline. */
    void read(String reference, String about) {
        var visitor = browser.window();
        visitor.navigate("/besluiten");
        visitor.fill("#zoek", about);
        visitor.selectOption("#orgaan", "wijkcoalitie");
        Browser.send(visitor, "form[role=search] button");
        assertThat(visitor.url()).as("what was found can be shared").contains("zoek=", "orgaan=wijkcoalitie");
        assertThat(visitor.locator("[role=status]").textContent()).contains("1 besluit");
        seen(visitor, "register-found");
        visitor.navigate("/besluiten?pagina=9&lang=en");
        seen(visitor, "register-beyond");
        Browser.send(visitor, "text=To the last page");
        assertThat(visitor.locator(".tasks li").count()).isPositive();
        visitor.navigate("/besluiten/%s?lang=nl".formatted(reference));
        assertThat(visitor.locator(".story").textContent())
                .contains("Zetel heeft geantwoord (8 keer)", "Besluit vastgelegd");
        seen(visitor, "decision");
        visitor.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.isVisible("nav")).as("no menu on paper").isFalse();
        assertThat(visitor.isVisible(".story")).isTrue();
        Browser.picture(visitor, "decision-print");
        visitor.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(visitor.request().get("/besluiten/bestaat-niet").text())
                .contains("Deze pagina is er niet")
                .doesNotContain("bestaat-niet.");
        visitor.navigate("/besluiten/open-data");
        seen(visitor, "open-data");
        assertThat(got(
                        visitor,
                        visitor.locator("a[href$='formaat=csv']").first().getAttribute("href")))
                .contains(reference, about);
        assertThat(got(visitor, "/besluiten/atom.xml")).contains(reference, about);
        visitor.navigate("/besluiten/keten");
        assertThat(visitor.content()).contains("Het logboek klopt");
        seen(visitor, "log");
    }

    /**
     * A decision that no longer holds stays, with the reason; what the log says of it is checked with the program of
     * the repository.
     */
    void withdraw(String reference) {
        var secretary = browser.as("secretaris");
        secretary.navigate("/besluiten/" + reference);
        Browser.send(secretary, "a[href$='/withdraw']");
        seen(secretary, "withdraw");
        secretary.fill("#reason", WHY);
        Browser.send(secretary, "main form button");
        var visitor = browser.window();
        visitor.navigate("/besluiten?staat=withdrawn");
        Browser.send(visitor, ".tasks li:has-text('%s') a".formatted(reference));
        assertThat(visitor.locator(".alert--warning").textContent()).contains("ingetrokken", WHY);
        seen(visitor, "withdrawn");
        var log = keep(visitor, "log/alles.txt");
        assertThat(checked(log)).contains("Het logboek is heel").endsWith("0");
        write(
                log,
                new String(readAll(log), StandardCharsets.UTF_8)
                        .replace(reference, "anders")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(checked(log)).contains("NIET IN ORDE");
    }

    /** A closed dossier gets its term and goes along as a whole. */
    void archive(String dossier) {
        var secretary = browser.as("secretaris");
        secretary.navigate("/archive");
        Browser.send(secretary, "a[href$='/%s/keep']".formatted(dossier));
        seen(secretary, "archive-keep");
        secretary.check("#category-0");
        Browser.send(secretary, "main form button");
        assertThat(secretary
                        .locator(".tasks li:has-text('%s')".formatted(dossier))
                        .textContent())
                .contains("1.1 Besluit");
        seen(secretary, "archive");
        var zip = secretary.request().get("/archive/%s/export.zip".formatted(dossier));
        assertThat(zip.status()).isEqualTo(200);
        assertThat(new String(zip.body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("dossier.mdto.xml", "manifest-sha256.txt");
        for (var account : List.of("secretaris", "voorzitter")) {
            var page = browser.as(account);
            page.navigate("/archive/destruction");
            seen(page, "destruction-" + account);
        }
    }

    /** On a telephone the menu is one line that opens with the keyboard. */
    void menu() {
        var page = browser.as("secretaris");
        page.navigate("/publication");
        page.setViewportSize(320, 800);
        assertThat(page.locator(".site-nav a:visible").allTextContents()).containsExactly("Mijn taken", "Publiceren");
        page.focus(".site-nav summary");
        page.keyboard().press("Enter");
        assertThat(page.isVisible(".site-nav a:has-text('Archief')")).isTrue();
        page.setViewportSize(1280, 900);
        assertThat(page.isVisible(".site-nav summary"))
                .as("a wide screen has no need of it")
                .isFalse();
        seen(page, "menu");
    }

    private static String got(Page page, String address) {
        var answer = page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }

    private static Path keep(Page page, String name) {
        return write(
                LocalApplication.FOLDER.resolve(name.replace("/", "-")),
                got(page, "/besluiten/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readAll(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the checker says of an export, as anybody runs it, with its exit code at the end. */
    private static String checked(Path log) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "checker/CheckRegister.java",
                            log.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + process.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void seen(Page page, String name) {
        browser.checkAccessible(page);
        Browser.picture(page, name);
    }
}
