package nl.samenaanzet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arrows between modules that the compiler does not see: a text that is named by its key, a page or a part of one,
 * and an address. The owner of a text is the module of its bundle, of a page the folder of its template, and of an
 * address the controller that answers it. Sources are read as text, so that what is found can also be planted.
 */
final class Arrows {

    private static final String BASE = "site";
    private static final Path JAVA = Path.of("src/main/java/nl/samenaanzet");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages/nl");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->");
    private static final Pattern MAPPING = Pattern.compile("@(?:Get|Post|Request)Mapping(\\([^)]*\\))?");
    private static final Pattern JAVA_KEY = Pattern.compile("\"([a-z]+\\.[\\w.-]*)");
    private static final Pattern JAVA_ADDRESS = Pattern.compile("\"(?:redirect:|forward:)?/([\\w-]+)(?=[/\"?#%])");
    private static final Pattern JAVA_PAGE = Pattern.compile("\"([a-z]+/[a-z-]+)[\" ]");
    private static final Pattern PAGE_KEY = Pattern.compile("(?:#\\{|')([a-z]+\\.[\\w.-]*)");
    private static final Pattern PAGE_ADDRESS = Pattern.compile("(?:@\\{|(?:href|action|src)=\"|\\|)/([\\w-]+)");
    private static final Pattern PAGE_PART = Pattern.compile("~\\{([a-z]+/[\\w-]+)");

    /** The module of each text. */
    private final Map<String, String> texts = new TreeMap<>();

    private final Map<String, Set<String>> addresses;
    private final Map<String, Set<String>> mayUse;

    /**
     * @param addresses first part of an address to the modules whose controllers answer there
     * @param mayUse what each module declares
     */
    Arrows(Map<String, Set<String>> addresses, Map<String, Set<String>> mayUse) {
        this.addresses = addresses;
        this.mayUse = mayUse;
        files(MESSAGES, ".properties").forEach(bundle -> keys(bundle).forEach(key -> texts.put(key, name(bundle))));
    }

    /** What all sources, templates and bundles do that they may not. */
    List<String> all() {
        var found = new ArrayList<String>();
        files(JAVA, ".java")
                .filter(f -> f.getNameCount() > JAVA.getNameCount() + 1)
                .forEach(f ->
                        java(f.getName(JAVA.getNameCount()).toString(), read(f)).forEach(what -> found.add(f + what)));
        files(TEMPLATES, ".html").forEach(f -> template(folder(f), read(f)).forEach(what -> found.add(f + what)));
        texts.values().stream()
                .distinct()
                .forEach(module -> bundle(
                                module,
                                texts.keySet().stream()
                                        .filter(key -> texts.get(key).equals(module))
                                        .toList())
                        .forEach(what -> found.add(module + ".properties" + what)));
        return found;
    }

    private static String folder(Path template) {
        var folder = template.getName(TEMPLATES.getNameCount()).toString();
        return folder.equals("fragments") || folder.endsWith(".html") ? BASE : OurCode.moduleOf(folder);
    }

    List<String> java(String module, String source) {
        var plain = MAPPING.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return Stream.of(
                        each(JAVA_KEY, plain)
                                .filter(this::isText)
                                .flatMap(key -> use(module, "text", key, owners(key))),
                        each(JAVA_ADDRESS, plain)
                                .flatMap(first ->
                                        use(module, "address", "/" + first, addresses.getOrDefault(first, Set.of()))),
                        each(JAVA_PAGE, plain)
                                .filter(page -> Files.exists(TEMPLATES.resolve(page + ".html")))
                                .flatMap(page -> use(
                                        module, "page", page, Set.of(OurCode.moduleOf(page.replaceAll("/.*", ""))))))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    List<String> template(String module, String source) {
        var plain = COMMENT.matcher(source).replaceAll("");
        return Stream.of(
                        each(PAGE_KEY, plain)
                                .filter(this::isText)
                                .flatMap(key -> use(module, "text", key, owners(key))),
                        each(PAGE_ADDRESS, plain)
                                .flatMap(first ->
                                        use(module, "address", "/" + first, addresses.getOrDefault(first, Set.of()))),
                        each(PAGE_PART, plain)
                                .map(part -> part.replaceAll("/.*", ""))
                                .filter(folder -> !folder.equals("fragments"))
                                .flatMap(folder ->
                                        use(module, "part of a page", folder, Set.of(OurCode.moduleOf(folder)))))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** A text whose name begins with another module stands on a page of that module, such as {@code inbox.task.}. */
    List<String> bundle(String module, Collection<String> keys) {
        return keys.stream()
                .flatMap(
                        key -> use(module, "text", key, mayUse.containsKey(first(key)) ? Set.of(first(key)) : Set.of()))
                .toList();
    }

    private boolean isText(String key) {
        return texts.containsKey(key) || texts.keySet().stream().anyMatch(known -> known.startsWith(first(key) + "."));
    }

    /** Of the beginning of a key: the module that it is called after, and those that have such texts. */
    private Set<String> owners(String key) {
        if (texts.containsKey(key)) {
            return Set.of(texts.get(key));
        }
        var owners = texts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(key))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        if (mayUse.containsKey(first(key))) {
            owners.add(first(key));
        }
        return owners;
    }

    /** Nothing when one of the owners may be used. */
    private Stream<String> use(String module, String kind, String what, Set<String> owners) {
        var fine = owners.isEmpty()
                || owners.stream()
                        .anyMatch(owner -> owner.equals(module)
                                || owner.equals(BASE)
                                || owner.equals("form")
                                || mayUse.getOrDefault(module, Set.of()).contains(owner));
        return fine
                ? Stream.of()
                : Stream.of(
                        ": %s may not use the %s %s of %s".formatted(module, kind, what, String.join(", ", owners)));
    }

    private static String first(String key) {
        return key.replaceAll("\\..*", "");
    }

    private static Stream<String> each(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(m -> m.group(1));
    }

    private static Set<String> keys(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties.stringPropertyNames();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static Stream<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
