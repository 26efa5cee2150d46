package nl.samenaanzet.programme;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads and checks a programme file. Every fault names its line; a file with a fault is refused whole. */
@Component
class ProgrammeFile {

    /** The same key twice is a mistake, not a correction. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Resource file;
    private final Locale language;
    private final ResourceBundle texts;

    @Autowired
    ProgrammeFile(ProgrammeProperties properties, HouseLanguage language) {
        this(properties.file(), language.locale());
    }

    /** @param language of the reasons */
    ProgrammeFile(Resource file, Locale language) {
        this.file = file;
        this.language = language;
        this.texts = Bundles.of("programme", language);
    }

    /** @throws ProgrammeRefused with every fault found, or when it cannot be read */
    Programme read() {
        try {
            return read(file.getFilename(), text(file));
        } catch (IOException unreadable) {
            throw new ProgrammeRefused(List.of(say("unreadable", file.getDescription())));
        }
    }

    /** @throws ProgrammeRefused with every fault found */
    Programme read(String name, String yaml) throws IOException {
        var tree = parse(name, yaml);
        if (!tree.isObject()) {
            throw new ProgrammeRefused(List.of(say("empty", name)));
        }
        var schema = text(new ClassPathResource("programme/programme.schema.json"));
        var faults = new ArrayList<String>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(reasons()))
                .getSchema(schema, InputFormat.JSON)
                .validate(tree)
                .forEach(e -> faults.add(fault(name, node(e), where(e) + e.getMessage())));
        if (faults.isEmpty()) {
            crossCheck(name, tree, faults);
        }
        if (!faults.isEmpty()) {
            throw new ProgrammeRefused(faults);
        }
        return JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .treeToValue(tree, Programme.class);
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }

    /** In our language; a date must exist in the calendar. */
    private SchemaRegistryConfig reasons() {
        return SchemaRegistryConfig.builder()
                .locale(language)
                .formatAssertionsEnabled(true)
                .build();
    }

    private String say(String what, Object... details) {
        return new MessageFormat(texts.getString("programme.file." + what), language)
                .format(Arrays.stream(details).map(String::valueOf).toArray());
    }

    private JsonNode parse(String name, String yaml) {
        try {
            return DefaultNodeReader.builder()
                    .locationAware()
                    .yamlMapper(YAML)
                    .build()
                    .readTree(yaml, InputFormat.YAML);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new ProgrammeRefused(List.of(
                    say("line", name, at == null ? 1 : at.getLineNr(), say("noYaml", broken.getOriginalMessage()))));
        } catch (RuntimeException broken) {
            throw new ProgrammeRefused(List.of(name + ": " + say("noYaml", broken.getMessage())));
        }
    }

    /** What a schema cannot say: names are unique, what is named exists, seats are numbered without a gap. */
    private void crossCheck(String file, JsonNode tree, List<String> faults) {
        var codes = unique(file, tree.get("ambitions"), "code", faults);
        var overarching = tree.get("overarching").get("code");
        if (codes.contains(overarching.asString())) {
            faults.add(fault(file, overarching, say("codeTaken", overarching.asString())));
        }
        var sectors = unique(file, tree.get("sectors"), "key", faults);
        var seats = tree.get("kernteam").get("seats");
        for (int i = 0; i < seats.size(); i++) {
            var number = seats.get(i).get("number");
            if (number.asInt() != i + 1) {
                faults.add(fault(file, number, say("seat", number.asInt(), i + 1)));
            }
            known(file, seats.get(i).get("sector"), sectors, faults);
        }
        reachable(file, tree.get("settings").get("approval"), seats, faults);
        tree.get("coalition").get("sectors").forEach(sector -> known(file, sector, sectors, faults));
    }

    /** A threshold that the kernteam can never reach would stop every ballot. */
    private void reachable(String file, JsonNode thresholds, JsonNode seats, List<String> faults) {
        var sectors = seats.valueStream()
                .map(s -> s.path("sector").asString(""))
                .filter(s -> !s.isEmpty())
                .distinct()
                .count();
        var all = (long) seats.size();
        Map.of("min-present", all, "min-in-favour", all, "min-votes", all, "min-sectors", sectors)
                .forEach((name, most) -> {
                    var asked = thresholds.get(name);
                    if (asked.asLong() > most) {
                        faults.add(fault(file, asked, say("unreachable", name, asked.asLong(), most)));
                    }
                });
    }

    private Set<String> unique(String file, JsonNode list, String field, List<String> faults) {
        var seen = new HashSet<String>();
        for (var item : list) {
            var value = item.get(field);
            if (!seen.add(value.asString())) {
                faults.add(fault(file, value, say("twice", value.asString())));
            }
        }
        return seen;
    }

    private void known(String file, JsonNode sector, Set<String> sectors, List<String> faults) {
        if (sector != null && !sectors.contains(sector.asString())) {
            faults.add(fault(file, sector, say("noSector", sector.asString())));
        }
    }

    /** What is wrong itself; for a field that should not be there, that field. */
    private static JsonNode node(Error error) {
        JsonNode within = error.getInstanceNode();
        return error.getProperty() != null && within.has(error.getProperty())
                ? within.get(error.getProperty())
                : within;
    }

    /** The place within the file, "dates/4/date": some lines hold more than one value. */
    private static String where(Error error) {
        var place = error.getInstanceLocation().toString().replaceFirst("^/", "");
        return place.isEmpty() ? "" : place + " ";
    }

    private String fault(String file, JsonNode node, String reason) {
        var at = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
        return at == null ? file + ": " + reason : say("line", file, at.getLineNr(), reason);
    }
}
