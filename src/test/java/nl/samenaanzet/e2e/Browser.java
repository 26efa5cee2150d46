package nl.samenaanzet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Headless Chromium with one signed-in window for each account. Whatever a page says on its console is a fault. The
 * shell of Chromium comes first: it draws the same pages without the windows around them, which cost more than the
 * pages.
 */
class Browser implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Map<String, Page> windows = new HashMap<>();
    private final List<String> console = new ArrayList<>();

    Browser() {
        System.setProperty("playwright.nodejs.path", required("node", "nodejs"));
        var executable = required("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(List.of(
                                "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** Without it these tests say so and skip; with CI=true they fail. */
    private static String required(String... names) {
        var found =
                Stream.of(names).map(Browser::onPath).flatMap(Optional::stream).findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found)
                    .as("one of %s must be installed where CI=true", List.of(names))
                    .isPresent();
        }
        Assumptions.assumeTrue(found.isPresent(), () -> "NOT RUN: none of %s is installed".formatted(List.of(names)));
        return found.orElseThrow();
    }

    private static Optional<String> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(d -> Path.of(d, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** The window of an account, signed in. */
    Page as(String username) {
        return windows.computeIfAbsent(username, name -> {
            var page = window();
            page.navigate("/login");
            page.fill("#username", name);
            page.fill("#password", "proef");
            send(page, "main form button");
            return page;
        });
    }

    Page window() {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(LocalApplication.ADDRESS)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(20_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> console.add(page.url() + ": " + message.text()));
        return page;
    }

    /** After a restart of the application nobody is signed in any more. */
    void forgetWindows() {
        windows.values().forEach(page -> page.context().close());
        windows.clear();
        console.clear();
    }

    /** What the pages said on the console until now. */
    List<String> console() {
        return List.copyOf(console);
    }

    /**
     * WCAG 2.2 AA as far as axe-core sees it, no sideways scrolling at 320 pixels, and no text that is missing. Axe
     * looks from within the page; its other mode opens one more page for each look, for the sake of frames, and ours
     * have none.
     */
    void checkAccessible(Page page) {
        assertThat(page.textContent("body"))
                .as("texts of %s", page.url())
                .doesNotContainPattern("\\?\\?[a-zA-Z]+\\.[^?\\s]+\\?\\?");
        assertThat(page.frames()).as("frames of %s", page.url()).hasSize(1);
        var found = new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(r -> r.getId() + ": " + r.getNodes().getFirst().getHtml()))
                .as("axe on %s", page.url())
                .isEmpty();
        page.setViewportSize(320, 800);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width).as("width of %s at 320 pixels", page.url()).isLessThanOrEqualTo(320);
        page.setViewportSize(1280, 900);
    }

    /**
     * Clicks what sends a form or opens a page, and waits until the new page is there: a click alone returns while the
     * old page still stands, and whoever counts fields then counts the old ones.
     */
    static void send(Page page, String selector) {
        send(page, () -> page.click(selector));
    }

    static void send(Locator button) {
        send(button.page(), button::click);
    }

    private static void send(Page page, Runnable click) {
        var arrived = new AtomicBoolean();
        Consumer<Page> listener = p -> arrived.set(true);
        page.onDOMContentLoaded(listener);
        click.run();
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(listener);
    }

    /** What every window shows at this moment, for whoever has to find out why a test failed. */
    void pictures(String why) {
        windows.forEach((account, page) -> picture(page, why + "-" + account));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(LocalApplication.FOLDER.resolve("pictures").resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
