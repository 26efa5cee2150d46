package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final Pattern PLANE =
            Pattern.compile("(?s)<bpmndi:BPMNPlane [^>]*bpmnElement=\"(\\w+)\".*?</bpmndi:BPMNPlane>");
    private static final Pattern ON_BORDER = Pattern.compile("<bpmn:boundaryEvent id=\"(\\w+)\"");
    private static final Pattern NAME =
            Pattern.compile("<bpmn:(?!message|error|process)\\w+ id=\"(\\w+)\" name=\"([^\"]+)\"");

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
            for (var plane : planes(model)) {
                Files.writeString(
                        picture(model, plane.group(1)),
                        ModelPictures.draw(MODELS.resolve(model + ".bpmn"), plane.group(1)));
            }
        }
        assertThat(differences).isEmpty();
    }

    /** What the build draws is the model too, so a picture that lags behind is mended by running this test. */
    @Test
    void whatTheBuildDrawsIsTheModel() throws Exception {
        Tools.need(ModelPictures.possible(), "bpmn-js or Chromium is not there; .ci/run installs both");
        var drawn = ModelPictures.draw(MODELS.resolve("review.bpmn"), "review");
        assertThat(missing("review", drawn)).isEmpty();
        assertThat(missing("rules", drawn)).isNotEmpty();
    }

    /** A label box is as wide as words need in any font, so no word of it breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"approval", "ambition", "decision"})
    void labelsSurviveAnotherFont(String model) throws IOException {
        assertThat(LABEL.matcher(Files.readString(MODELS.resolve(model + ".bpmn")))
                        .results()
                        .map(m -> Integer.parseInt(m.group(1))))
                .isNotEmpty()
                .allMatch(width -> width >= 90);
    }

    /** A picture that people can take in: start and end events, gateways and steps; a sub-process has its own. */
    @ParameterizedTest
    @CsvSource({"approval, 12", "ambition, 12", "decision, 14"})
    void aPictureHasAboutADozenSteps(String model, int most) throws IOException {
        var onBorder = ON_BORDER
                .matcher(Files.readString(MODELS.resolve(model + ".bpmn")))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(planes(model))
                .isNotEmpty()
                .allSatisfy(plane -> assertThat(SHAPE.matcher(plane.group())
                                .results()
                                .filter(shape -> !onBorder.contains(shape.group(1))))
                        .hasSizeBetween(5, most));
    }

    @Test
    void thePictureOfAnotherModelIsSeen() throws IOException {
        assertThat(differences("rules", "review"))
                .contains("shape tableProposed at 152 102", "name approveTable Tabel beoordelen");
    }

    private static List<String> differences(String model, String picture) throws IOException {
        var shown = new StringBuilder();
        for (var plane : planes(picture)) {
            var drawn = picture(picture, plane.group(1));
            shown.append(Files.exists(drawn) ? Files.readString(drawn) : "");
        }
        return missing(model, shown.toString());
    }

    /** The process first, then each sub-process that has a picture of its own. */
    private static List<MatchResult> planes(String model) throws IOException {
        return PLANE.matcher(Files.readString(MODELS.resolve(model + ".bpmn")))
                .results()
                .toList();
    }

    private static Path picture(String model, String plane) {
        return Path.of("docs/images", (plane.equals(model) ? model : model + "-" + plane) + ".svg");
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
