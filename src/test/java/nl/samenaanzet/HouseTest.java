package nl.samenaanzet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.privacy.Destroys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The wall and the arrows of the house (CONTRIBUTING). Each rule is also shown to fail, on the planted
 * {@code badhouse}.
 */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.samenaanzet");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("badhouse");

    private static final ApplicationModules MODULES = ApplicationModules.of(SamenAanZet.class);

    private static final String[] ENGINE = {"nl.samenaanzet.engine..", "nl.samenaanzet.tables..", "badhouse.engine.."};
    private static final String[] FLOORS = {
        "nl.samenaanzet..process..", "nl.samenaanzet..web..", "badhouse..process..", "badhouse..web.."
    };

    private static final Pattern LANGUAGE = Pattern.compile("forLanguageTag\\(|Locale\\.of\\(|[(=] ?\"nl\"");

    /** What a page does not do itself. */
    private static final Pattern OWN_WAY = Pattern.compile(
            "catch \\([^)]*\\bRefusal\\b|\\bLocal(?:Date|Time)\\s*(?:\\.|::)\\s*parse\\b|\\bDateTimeParseException\\b");

    static List<ArchRule> rules() {
        return List.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ENGINE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.camunda..", "io.grpc..", "org.camunda..", "scala..")
                        .as("only engine and tables know Camunda"),
                noClasses()
                        .that(areNotOnAProcessFloor())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ENGINE)
                        .as("only the process floors know engine and tables"),
                noClasses()
                        .that(areRoots())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(FLOORS)
                        .as("a root knows neither process nor web"),
                noClasses()
                        .that()
                        .resideInAnyPackage("nl.samenaanzet..web..", "badhouse..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("nl.samenaanzet..process..", "badhouse..process..")
                        .as("web does not know process"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("nl.samenaanzet.calendar")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ZoneId.class)
                        .as("only the calendar names a time zone"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("nl.samenaanzet.fingerprint")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(MessageDigest.class)
                        .as("only one class hashes"),
                classes()
                        .that()
                        .implement(Destroys.class)
                        .should()
                        .haveSimpleNameEndingWith("Destruction")
                        .as("what destroys says so"),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Worker")
                        .and()
                        .areNotAnnotations()
                        .should()
                        .resideInAPackage("..process..")
                        .as("workers live on the process floor"));
    }

    private static DescribedPredicate<JavaClass> areRoots() {
        return DescribedPredicate.describe("are roots", c -> !isFloor(c, "process") && !isFloor(c, "web"));
    }

    private static DescribedPredicate<JavaClass> areNotOnAProcessFloor() {
        return DescribedPredicate.describe(
                "are not on a process floor, in engine or in tables",
                c -> !isFloor(c, "process") && !c.getPackageName().matches(".*\\.(engine|tables)(\\..*)?"));
    }

    /** A room of a floor is that floor. */
    private static boolean isFloor(JavaClass c, String floor) {
        return (c.getPackageName() + '.').contains('.' + floor + '.');
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleSeesThePlantedMistake(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BAD)).isInstanceOf(AssertionError.class);
    }

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(MODULES.stream().toList())
                .allSatisfy(module -> assertThat(Files.readString(Path.of(
                                "src/main/java/nl/samenaanzet",
                                module.getIdentifier().toString(),
                                "package-info.java")))
                        .contains("allowedDependencies"));
    }

    @Test
    void noRoomIsCalledMiscellaneous() {
        var forbidden = Set.of("common", "util", "utils", "shared", "dto", "impl", "config", "misc", "helper");
        assertThat(HOUSE).noneMatch(c -> forbidden.contains(c.getPackageName().replaceAll(".*\\.", "")));
    }

    @Test
    void linesOfTemplatesAndOfPagesToReadStayShort() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".html")))
                    .allSatisfy(file -> assertThat(tooLong(Files.readAllLines(file)))
                            .as(file.toString())
                            .isEmpty());
        }
        for (var folder : List.of(Path.of("."), Path.of("docs/handleiding"))) {
            try (var pages = Files.list(folder)) {
                assertThat(pages.filter(f -> f.toString().endsWith(".md") && !f.endsWith("THIRD-PARTY-NOTICES.md")))
                        .isNotEmpty()
                        .allSatisfy(page -> assertThat(tooLong(Files.readAllLines(page).stream()
                                        .filter(line -> !line.startsWith("|"))
                                        .toList()))
                                .as("%s, tables apart", page)
                                .isEmpty());
            }
        }
        assertThat(tooLong(List.of("x".repeat(141), "x".repeat(140))))
                .as("the planted line")
                .hasSize(1);
    }

    private static List<String> tooLong(List<String> lines) {
        return lines.stream().filter(line -> line.length() > 140).toList();
    }

    @Test
    void filesStaySmall() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(350));
        }
    }

    @Test
    void noFolderIsACrowd() {
        assertThat(crowds(HOUSE)).isEmpty();
        assertThat(crowds(BAD)).as("the planted crowd").containsExactly("badhouse.crowd");
    }

    private static List<String> crowds(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 20)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aSimpleNameOfAClassExistsOnce() {
        assertThat(twice(HOUSE)).isEmpty();
        assertThat(twice(BAD)).as("the planted pair").containsExactly("BadRoot");
    }

    private static List<String> twice(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Values in a row get mixed up: a record has at most eight components, nested values for the rest; a constructor at
     * most five parameters, or the class does too much. What is bound by name does not get mixed up, so it may be wide:
     * settings, the variables of workers, typed forms, and the records of the open data, whose components are the names
     * of the JSON.
     */
    @Test
    void nothingIsWide() {
        assertThat(wide(HOUSE)).as("nest values, or split the class").isEmpty();
        assertThat(wide(BAD))
                .as("the planted record and constructor")
                .containsExactly(
                        "badhouse.approval.BadWidth 9",
                        "badhouse.approval.BadWidth$Demanding 6",
                        "badhouse.approval.BadWidth$WideForm 9",
                        "badhouse.approval.web.BadForm$WideView 9");
    }

    private static List<String> wide(JavaClasses classes) {
        return classes.stream()
                .filter(c -> !c.isEnum() && !isBoundByName(c))
                .filter(c -> width(c) > (c.isRecord() ? 8 : 5))
                .map(c -> c.getName().replace("nl.samenaanzet.", "") + " " + width(c))
                .sorted()
                .toList();
    }

    private static boolean isBoundByName(JavaClass c) {
        return c.isAnnotatedWith(ConfigurationProperties.class)
                || c.isRecord()
                        && (isFloor(c, "process")
                                || isFloor(c, "web") && c.getSimpleName().endsWith("Form")
                                || c.getPackageName().startsWith("nl.samenaanzet.api.web"));
    }

    private static int width(JavaClass c) {
        return c.getConstructors().stream()
                .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.SYNTHETIC))
                .mapToInt(constructor -> constructor.getRawParameterTypes().size())
                .max()
                .orElse(0);
    }

    /**
     * No page catches a refusal or reads a day or a time by itself. Instead: a record {@code ...Form} with the types
     * that are meant, which Spring binds ({@code LocalDate}, {@code LocalTime}); {@code Refusal.at("field", key)} in
     * the root; {@code Act.on(errors, ...)} in the page (CONTRIBUTING, "A form"; {@code FormWayTest}). What is not
     * typed but kept is read in the root.
     */
    @Test
    void everyPageGoesTheOneWayThroughAForm() throws IOException {
        assertThat(ownWays(Path.of("src/main/java/nl/samenaanzet")))
                .as("send it the way of CONTRIBUTING, A form")
                .isEmpty();
        assertThat(ownWays(Path.of("src/test/java/badhouse")))
                .as("the planted page")
                .containsExactly("approval/web/BadPage.java");
    }

    private static List<String> ownWays(Path house) throws IOException {
        try (var files = Files.walk(house)) {
            return files.filter(f -> f.toString().endsWith(".java")
                            && f.toString().contains("/web/")
                            && !f.startsWith(house.resolve("form")))
                    .filter(f -> OWN_WAY.matcher(read(f)).find())
                    .map(f -> house.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Who speaks asks the module {@code language} in which language. */
    @Test
    void onlyOneModuleNamesALanguage() throws IOException {
        assertThat(naming(Path.of("src/main/java/nl/samenaanzet"))).isEmpty();
        assertThat(naming(Path.of("src/test/java/badhouse")))
                .as("the planted class")
                .containsExactly("approval/BadTexts.java");
    }

    private static List<String> naming(Path house) throws IOException {
        try (var files = Files.walk(house)) {
            return files.filter(f -> f.toString().endsWith(".java") && !f.startsWith(house.resolve("language")))
                    .filter(f -> LANGUAGE.matcher(read(f)).find())
                    .map(f -> house.relativize(f).toString())
                    .sorted()
                    .toList();
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
