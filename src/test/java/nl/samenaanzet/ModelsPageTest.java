package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/models.md} names each task, and its pictures are the models: every shape, its name and their places. */
class ModelsPageTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final Pattern TASK = Pattern.compile(
            "<bpmn:(?:user|service|businessRule|send)Task id=\"(\\w+)\"|<bpmn:callActivity id=\"(\\w+)\"");
    private static final Pattern SHAPE =
            Pattern.compile("bpmnElement=\"(\\w+)\"[^>]*>\\s*<dc:Bounds x=\"(\\d+)\" y=\"(\\d+)\"[^>]*/>"
                    + "(?:\\s*<bpmndi:BPMNLabel>\\s*<dc:Bounds x=\"(\\d+)\" y=\"(\\d+)\")?");
    private static final Pattern LABEL = Pattern.compile("<bpmndi:BPMNLabel><dc:Bounds [^>]*width=\"(\\d+)\"");
    private static final Pattern STEP = Pattern.compile(
            "<bpmn:(?:\\w+Task|callActivity|subProcess|startEvent|endEvent|\\w+Gateway|intermediate\\w+Event) id=");
    private static final Pattern NAME =
            Pattern.compile("<bpmn:(?!message|process)\\w+ id=\"(\\w+)\" name=\"([^\"]+)\"");

    static Stream<String> models() throws IOException {
        try (var files = Files.list(MODELS)) {
            return files.map(file -> file.getFileName().toString().replace(".bpmn", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePageNamesEachTask(String model) throws IOException {
        var page = Files.readString(Path.of("docs/models.md"));
        assertThat(TASK.matcher(Files.readString(MODELS.resolve(model + ".bpmn")))
                        .results()
                        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                        .filter(task -> !page.contains("`" + task + "`")))
                .isEmpty();
    }

    /**
     * Red: the picture was drawn anew where bpmn-js and a browser are at hand ({@code .ci/run}); look at it and keep
     * it.
     */
    @ParameterizedTest
    @MethodSource("models")
    void thePictureIsTheModel(String model) throws Exception {
        var differences = differences(model, model);
        if (!differences.isEmpty() && ModelPictures.possible()) {
            Files.writeString(
                    Path.of("docs/images", model + ".svg"), ModelPictures.draw(MODELS.resolve(model + ".bpmn")));
        }
        assertThat(differences).isEmpty();
    }

    /** What the build draws is the model too, so a picture that lags behind is mended by running this test. */
    @Test
    void whatTheBuildDrawsIsTheModel() throws Exception {
        Tools.need(ModelPictures.possible(), "bpmn-js or Chromium is not there; .ci/run installs both");
        var drawn = ModelPictures.draw(MODELS.resolve("review.bpmn"));
        assertThat(missing("review", drawn)).isEmpty();
        assertThat(missing("rules", drawn)).isNotEmpty();
    }

    /** A label box is as wide as words need in any font, so no word of it breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"approval", "ambition"})
    void labelsSurviveAnotherFont(String model) throws IOException {
        assertThat(LABEL.matcher(Files.readString(MODELS.resolve(model + ".bpmn")))
                        .results()
                        .map(m -> Integer.parseInt(m.group(1))))
                .isNotEmpty()
                .allMatch(width -> width >= 90);
    }

    /** A picture that people can take in: start, end and boundary events, gateways and steps. */
    @ParameterizedTest
    @ValueSource(strings = {"approval", "ambition"})
    void aPictureHasAtMostADozenSteps(String model) throws IOException {
        assertThat(STEP.matcher(Files.readString(MODELS.resolve(model + ".bpmn")))
                        .results())
                .hasSizeBetween(5, 12);
    }

    @Test
    void thePictureOfAnotherModelIsSeen() throws IOException {
        assertThat(differences("rules", "review"))
                .contains("shape tableProposed at 152 102", "name approveTable Tabel beoordelen");
    }

    private static List<String> differences(String model, String picture) throws IOException {
        return missing(model, Files.readString(Path.of("docs/images", picture + ".svg")));
    }

    private static List<String> missing(String model, String shown) throws IOException {
        var drawn = Files.readString(MODELS.resolve(model + ".bpmn"));
        var missing = new ArrayList<String>();
        SHAPE.matcher(drawn).results().forEach(m -> {
            if (!stands(shown, m.group(1), m.group(2), m.group(3))) {
                missing.add("shape %s at %s %s".formatted(m.group(1), m.group(2), m.group(3)));
            }
            if (m.group(4) != null && !stands(shown, m.group(1) + "_label", m.group(4), m.group(5))) {
                missing.add("label %s at %s %s".formatted(m.group(1), m.group(4), m.group(5)));
            }
        });
        NAME.matcher(drawn).results().forEach(m -> {
            if (!words(shown, m.group(1)).contains(bare(m.group(2)))) {
                missing.add("name %s %s".formatted(m.group(1), m.group(2)));
            }
        });
        return missing;
    }

    private static boolean stands(String picture, String element, String x, String y) {
        return Pattern.compile(
                        "data-element-id=\"%s\"[^>]* transform=\"matrix\\(1 0 0 1 %s %s\\)\"".formatted(element, x, y))
                .matcher(picture)
                .find();
    }

    /** In the shape or its label, without what only divides it over lines. */
    private static String words(String picture, String element) {
        return Pattern.compile("data-element-id=\"%s(?:_label)?\".*?</text>".formatted(element))
                .matcher(picture)
                .results()
                .map(m -> bare(m.group().replaceAll("<[^>]*>", "").replaceAll("^[^>]*>", "")))
                .reduce("", String::concat);
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s-]", "");
    }
}
