package nl.samenaanzet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Draws the models as bpmn-js does, in Chromium without a window: the pictures of {@code docs/models.md}. */
final class ModelPictures {

    private static final Path VIEWER = Path.of("target/models/node_modules/bpmn-js/dist/bpmn-viewer.production.min.js");
    private static final Path WORK = Path.of("target/pictures");
    private static final Pattern DRAWN = Pattern.compile("<pre id=\"svg\">(.*?)</pre>", Pattern.DOTALL);
    private static final String PAGE = """
            <!DOCTYPE html><meta charset="utf-8"><div id="c" style="width:3000px;height:2000px"></div>
            <script src="%1$s"></script><script>
            const viewer = new BpmnJS({container: '#c'});
            viewer.importXML(%2$s).then(() => {
              const canvas = viewer.get('canvas');
              canvas.setRootElement(canvas.findRoot('%3$s_plane') || canvas.findRoot('%3$s'));
              return viewer.saveSVG();
            }).then(drawn => {
              document.body.innerHTML = '<pre id="svg"></pre>';
              document.getElementById('svg').textContent = drawn.svg;
            }).catch(e => { document.body.textContent = 'Not drawn: ' + e; });
            </script>
            """;

    private ModelPictures() {}

    /** Whether bpmn-js and a browser are at hand; {@code .ci/run} brings both. */
    static boolean possible() {
        return Files.exists(VIEWER) && browser() != null;
    }

    private static Path browser() {
        return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /**
     * Draws a model anew.
     *
     * @param plane the process, or a sub-process with a picture of its own
     * @return the SVG
     */
    static String draw(Path model, String plane) throws IOException, InterruptedException {
        var xml =
                JsonMapper.shared().writeValueAsString(Files.readString(model)).replace("</", "<\\/");
        var page = Files.createDirectories(WORK).resolve(plane + ".html");
        Files.writeString(page, PAGE.formatted(VIEWER.toUri(), xml, plane));
        var dump = WORK.resolve(plane + ".dom");
        var browser = new ProcessBuilder(
                        browser().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--virtual-time-budget=15000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!browser.waitFor(2, TimeUnit.MINUTES)) {
            browser.destroy();
        }
        var said = Files.readString(dump, UTF_8);
        var drawn = DRAWN.matcher(said);
        if (!drawn.find()) {
            throw new IllegalStateException("Not drawn: " + said);
        }
        return HtmlUtils.htmlUnescape(drawn.group(1));
    }
}
