package nl.samenaanzet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.engine.ProcessWorker;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What our side has to offer to the models, read from classes, sources and bundles. */
final class OurCode {

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.samenaanzet").stream()
                    .toList();

    private static final Map<String, Set<String>> ADDRESSES = readAddresses();
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path HOUSE = Path.of("src/main/java/nl/samenaanzet");

    private OurCode() {}

    /** One for each public method of a worker; twice when two methods claim it. */
    static List<String> jobTypes() {
        return CLASSES.stream()
                .filter(c -> c.isAnnotatedWith(ProcessWorker.class))
                .flatMap(c -> c.getMethods().stream()
                        .filter(OurCode::isStep)
                        .map(m -> c.getAnnotationOfType(ProcessWorker.class).process() + "." + m.getName()))
                .toList();
    }

    /** The classes and enums that implement this. */
    @SuppressWarnings("unchecked")
    static <T> Stream<Class<? extends T>> implementing(Class<T> type) {
        return CLASSES.stream()
                .filter(c -> c.isAssignableTo(type) && !c.isInterface())
                .map(c -> (Class<? extends T>) c.reflect());
    }

    /** The names of the constants of each enum. */
    static Set<Set<String>> enums() {
        return CLASSES.stream()
                .filter(JavaClass::isEnum)
                .map(c -> Arrays.stream(c.reflect().getEnumConstants())
                        .filter(Enum.class::isInstance)
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** The module in which a class is. */
    static String module(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** {@code Approval.castVote}: what pages may change through a service without it saying who may call it. */
    static Set<String> openToEverybody() {
        return openToEverybody(CLASSES.stream().filter(c -> c.getPackageName().contains(".web")));
    }

    static Set<String> openToEverybody(Stream<JavaClass> pages) {
        return pages.flatMap(page -> page.getCodeUnitAccessesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .filter(method -> method.getOwner().isMetaAnnotatedWith(Service.class))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.isAnnotatedWith(AllowedTo.class) && mayWrite(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In a transaction that is not for reading only, or in one that it makes itself. */
    private static boolean mayWrite(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(transaction -> !transaction.readOnly())
                .orElseGet(() -> method.getOwner().getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(TransactionTemplate.class)));
    }

    private static boolean isStep(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** {@code GET /approval/{}/cast-vote}: method and address of every page, whatever the variable is called. */
    static Set<String> pages() {
        return CLASSES.stream()
                .filter(c -> c.getSimpleName().endsWith("Page"))
                .flatMap(c -> Arrays.stream(c.reflect().getDeclaredMethods())
                        .flatMap(m -> Stream.concat(
                                addresses("GET ", prefix(c), m.getAnnotation(GetMapping.class)),
                                addresses("POST ", prefix(c), m.getAnnotation(PostMapping.class)))))
                .collect(Collectors.toSet());
    }

    private static String prefix(JavaClass page) {
        return page.tryGetAnnotationOfType(RequestMapping.class)
                .map(m -> m.value()[0])
                .orElse("");
    }

    private static Stream<String> addresses(String method, String prefix, Object mapping) {
        var values = switch (mapping) {
            case GetMapping get -> get.value();
            case PostMapping post -> post.value();
            case null, default -> new String[0];
        };
        return Arrays.stream(values).map(v -> method + (prefix + v).replaceAll("\\{[^}]*}", "{}"));
    }

    /** First part of an address to the modules whose controllers answer there. */
    static Map<String, Set<String>> addresses() {
        return ADDRESSES;
    }

    private static Map<String, Set<String>> readAddresses() {
        var addresses = new TreeMap<String, Set<String>>();
        CLASSES.stream()
                .filter(c -> c.isMetaAnnotatedWith(Controller.class))
                .map(JavaClass::reflect)
                .forEach(c -> Arrays.stream(c.getDeclaredMethods())
                        .flatMap(m -> mapped(c, m))
                        .forEach(first -> addresses
                                .computeIfAbsent(first, f -> new TreeSet<>())
                                .add(module(c))));
        return addresses;
    }

    private static Stream<String> mapped(Class<?> page, Method method) {
        var of = AnnotatedElementUtils.findMergedAnnotation(page, RequestMapping.class);
        var to = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (to == null) {
            return Stream.of();
        }
        var prefix = of == null || of.path().length == 0 ? "" : of.path()[0];
        return (to.path().length == 0 ? Stream.of("") : Arrays.stream(to.path()))
                .map(path -> (prefix + path).split("/"))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1]);
    }

    /** What each module says that it may use. */
    static Map<String, Set<String>> mayUse() {
        return list(HOUSE)
                .filter(Files::isDirectory)
                .map(f -> f.getFileName().toString())
                .collect(Collectors.toMap(m -> m, OurCode::declared));
    }

    private static Set<String> declared(String module) {
        try {
            return Arrays.stream(Class.forName("nl.samenaanzet." + module + ".package-info")
                            .getAnnotation(ApplicationModule.class)
                            .allowedDependencies())
                    .map(declared -> declared.replaceAll("::.*", ""))
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException silent) {
            throw new IllegalStateException(silent);
        }
    }

    /**
     * Is the title of this step of a process in the bundle of the module that has its page?
     *
     * @param language folder of the bundles
     */
    static boolean hasTitle(String process, String key, String language) {
        return addresses().getOrDefault(process, Set.of()).stream().anyMatch(module -> hasText(language, module, key));
    }

    /** Does a ...Process class of the message's module name it in full? */
    static boolean sends(String message) {
        return Stream.of(room(message.replaceAll("\\..*", "").replace("-", "")).resolve("process"))
                .filter(Files::isDirectory)
                .flatMap(OurCode::list)
                .filter(f -> f.toString().endsWith("Process.java"))
                .anyMatch(f -> read(f).contains('"' + message + '"'));
    }

    /** The folder of a module, or of a room in one, by its name. */
    private static Path room(String name) {
        return Files.isDirectory(HOUSE.resolve(name))
                ? HOUSE.resolve(name)
                : list(HOUSE)
                        .map(module -> module.resolve(name))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(HOUSE.resolve(name));
    }

    /** The module of a word that is a module or a room in one. */
    static String moduleOf(String name) {
        return room(name).getName(HOUSE.getNameCount()).toString();
    }

    static Set<String> groups() {
        return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());
    }

    /** The languages that we speak: the folders of the bundles. */
    static List<String> languages() {
        return list(MESSAGES)
                .map(folder -> folder.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Is the key in the bundle of this module? */
    static boolean hasText(String language, String module, String key) {
        var file = MESSAGES.resolve(language).resolve(module + ".properties");
        return Files.exists(file) && properties(file).containsKey(key);
    }

    /** The bundles of a language. */
    static List<Path> bundles(String language) {
        return list(MESSAGES.resolve(language)).sorted().toList();
    }

    /** Ids of our models; a file's name is its id. */
    static Set<String> modelIds(String kind) {
        return list(Path.of(kind))
                .map(f -> f.getFileName().toString().replaceAll("\\." + kind + "$", ""))
                .collect(Collectors.toSet());
    }

    static Properties properties(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
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
