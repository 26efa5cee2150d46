package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No class speaks Dutch: what people read is in the bundles, what engineers read (log, exceptions) is English. Dutch is
 * a word that the Dutch bundles use and the English ones never do; so words of the city's government that stay Dutch
 * may be said. A text is two words or more of which one is Dutch, or begins with a Dutch word with a capital. Codes of
 * tables and names of fields are no texts.
 */
class JavaTextsTest {

    private static final Path JAVA = Path.of("src/main/java/nl/samenaanzet");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** A text block, a string, or a comment. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|/\\*.*?\\*/|//[^\\n]*");

    private static final Pattern QUERY = Pattern.compile(
            "\\b(select|update|delete from|insert into|case when|where|join|order by|is null|is not null|coalesce)\\b|<>");
    private static final Pattern IN_QUERY = Pattern.compile("'([^']*)'");
    private static final Pattern NO_WORDS = Pattern.compile("%[\\w$,.-]*[a-zA-Z%]|\\\\[nrt]|\\{[^}]*}");
    private static final Set<String> DUTCH = dutch();

    /** Words of a standard, of a setting, or of a file that is read back. */
    private static final Map<String, String> ALLOWED = Map.of(
            "site/Citation.java", "names of laws, and how a source writes an article",
            "form/TypedDay.java", "what people type after a time",
            "archive/Mdto.java", "terms of the lists that belong to MDTO",
            "archive/ArchiveProperties.java", "name of the selectielijst, a setting",
            "register/web/SitemapFile.java", "a category of the list of DIWOO",
            "accountability/web/MeansSheet.java", "names of columns, read back from the file",
            "theoryofchange/web/IndicatorSheet.java", "names of columns, read back from the file",
            "theoryofchange/web/ElementSheet.java", "names of columns, read back from the file");

    static List<Path> classes() throws IOException {
        try (var files = Files.walk(JAVA)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    @Test
    void noClassSpeaksDutch() throws IOException {
        var found = new ArrayList<String>();
        for (var file : classes()) {
            var name = JAVA.relativize(file).toString();
            if (!ALLOWED.containsKey(name)) {
                spoken(Files.readString(file)).forEach(text -> found.add(name + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsAllowedIsStillThere() throws IOException {
        for (var name : ALLOWED.keySet()) {
            assertThat(spoken(Files.readString(JAVA.resolve(name)))).as(name).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Section(\"Waar het over gaat\", text)",
                "lines.add(\"Toelichting: \" + detail)",
                "return \"nog niet gemeten\";",
                "LOG.info(\"De lokale Camunda wordt gestopt\")",
                "throw new IllegalStateException(\"Poort %d bestaat niet\".formatted(port))",
                "sql(\"select 'Antwoord op vraag ' || number from motion_question where answered_by = :title\")",
                "\"\"\"\n    Het dossier is niet gevonden\n    \"\"\""
            })
    void theRuleHearsDutch(String planted) {
        assertThat(spoken(planted)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* Het dossier is niet gevonden */ // en dat is jammer",
                "throw new IllegalStateException(\"Nobody is signed in\")",
                "LOG.warn(\"{} is late by {} minutes\", task, minutes)",
                "case \"besloten\" -> true; case \"wensen_bedenkingen\" -> false;",
                "sql(\"update council_item set withdrawn_reason = '-' where dossier_number = :number\")",
                "text(\"motion.data.answered\")"
            })
    void whatIsNoDutchTextIsLeftAlone(String fine) {
        assertThat(spoken(fine)).isEmpty();
    }

    private static List<String> spoken(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                .filter(s -> s != null)
                .flatMap(s ->
                        QUERY.matcher(s).find() ? IN_QUERY.matcher(s).results().map(m -> m.group(1)) : Stream.of(s))
                .filter(JavaTextsTest::isDutch)
                .toList();
    }

    private static boolean isDutch(String text) {
        var words = words(text);
        if (words.stream().noneMatch(DUTCH::contains)) {
            return false;
        }
        return text.strip().matches("(?s).*\\S\\s+\\S.*")
                || text.matches("(?s)\\W*\\p{Lu}\\p{Ll}.*") && DUTCH.contains(words.getFirst());
    }

    private static List<String> words(String text) {
        return WORD.matcher(NO_WORDS.matcher(text).replaceAll(" "))
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> dutch() {
        var dutch = said("nl");
        dutch.removeAll(said("en"));
        return dutch;
    }

    private static Set<String> said(String language) {
        return OurCode.bundles(language).stream()
                .flatMap(bundle -> OurCode.properties(bundle).values().stream())
                .flatMap(text -> words(text.toString()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
