package nl.samenaanzet.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenaanzet.database.OlderDatabase;
import nl.samenaanzet.database.Origin;
import nl.samenaanzet.database.Origin.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which database and which processes may start together. */
class PairedDatabaseTest {

    private static final Origin OURS = new Origin(Kind.OURS, "2027-01-01 10:00:00.123");
    private static final Origin ANOTHER = new Origin(Kind.OURS, "2027-02-02 10:00:00.123");
    private static final Origin NEW = new Origin(Kind.NEW, "");

    @TempDir
    private Path root;

    private Path folder;
    private Path state;
    private String url;

    @BeforeEach
    void place() throws IOException {
        folder = root.resolve(".camunda");
        state = Files.createDirectories(folder.resolve("data"));
        url = "jdbc:h2:file:" + root.resolve("data/saz")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    @Test
    void aFileOfAnOlderVersionIsRefusedByTheNamesOfBothFoldersAndNotWrittenTo() throws IOException {
        OlderDatabase.make(
                new DriverManagerDataSource(url, "sa", ""), Files.createDirectories(root.resolve("migrations")));
        var file = root.resolve("data/saz.mv.db");
        var before = Files.readAllBytes(file);

        assertThatThrownBy(() -> pair().check(Origin.of(url, "sa", "")))
                .isInstanceOf(PlatformFault.class)
                .message()
                .satisfies(said -> assertThat(said.lines()).hasSize(2))
                .contains("andere versie", "another version")
                .contains(
                        "map " + root.resolve("data") + " en",
                        "folder " + root.resolve("data") + " and",
                        "map " + state,
                        "folder " + state)
                .contains("jdbc:h2:file:" + root.resolve("data/saz") + " ");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(file.getParent())
                .isDirectoryContaining(f -> f.equals(file))
                .isDirectoryNotContaining(f -> !f.equals(file));
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void aDatabaseOnAServerIsNamedByItsAddressWithoutWhatOpensIt() {
        url = "jdbc:postgresql://localhost:5432/saz?password=geheim";
        assertThatThrownBy(() -> pair().check(new Origin(Kind.OTHER, "")))
                .message()
                .contains("jdbc:postgresql://localhost:5432/saz ", state.toString())
                .doesNotContain("geheim");
    }

    @Test
    void aFileThatIsNotThereIsNewAndIsNotMade() {
        assertThat(Origin.of(url, "sa", "")).isEqualTo(NEW);
        assertThat(root.resolve("data")).doesNotExist();
        assertThat(Origin.of("jdbc:postgresql://127.0.0.1:1/saz", "sa", "").kind())
                .isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void processesStartWithTheirOwnDatabaseOnly() throws IOException {
        pair().check(NEW);
        var pair = pair();
        pair.begin();
        Files.createDirectory(state.resolve("broker"));
        assertThatCode(() -> pair().check(NEW))
                .as("the first start was broken off")
                .doesNotThrowAnyException();
        pair().begin();
        pair.belongsTo(OURS);
        assertThatCode(() -> pair().check(OURS)).doesNotThrowAnyException();
        assertThatCode(() -> pair().check(new Origin(Kind.UNKNOWN, "")))
                .as("who opens it says why not")
                .doesNotThrowAnyException();
        pair().begin();
        assertThatThrownBy(() -> pair().check(ANOTHER))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining("horen niet bij de database")
                .hasMessageContaining("do not belong to the database")
                .hasMessageContaining(state.toString());
        assertThatThrownBy(() -> pair().check(NEW))
                .as("only the database was removed")
                .isInstanceOf(PlatformFault.class);
    }

    @Test
    void processesOfAnOlderVersionDoNotStartWithANewDatabase() throws IOException {
        Files.createDirectory(state.resolve("broker"));
        assertThatThrownBy(() -> pair().check(NEW))
                .isInstanceOf(PlatformFault.class)
                .hasMessageContaining(state.toString());
    }

    private PairedDatabase pair() {
        return new PairedDatabase(folder.toString(), url);
    }
}
