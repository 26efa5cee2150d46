package nl.samenaanzet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.transaction.support.TransactionTemplate;

/** The file is taken over once, whole or not at all, and nothing that may be in use disappears. */
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.test.database.replace=none",
            "spring.datasource.url=jdbc:h2:mem:programme;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import(AmbitionCatalogue.class)
class ProgrammeImportTest {

    /** What {@code People} is made of is its module's own. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = {People.class, HouseLanguage.class},
            useDefaultFilters = false,
            includeFilters =
                    @Filter(type = FilterType.REGEX, pattern = ".*\\.(People|Speakers|AddressBook|HouseLanguage)"))
    static class OfPeople {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** What the council asked is another module's; {@code MotionTest} shows that it arrives. */
    private static final CouncilTakeOver COUNCIL = new CouncilTakeOver(null, null) {
        @Override
        void takeOver(Programme.CouncilMatters matters) {}
    };

    @TempDir
    Path folder;

    @Autowired
    People people;

    @Autowired
    AmbitionCatalogue catalogue;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLetterGivesFiveAmbitionsAndItsSeats() throws Exception {
        start(letter());

        assertThat(catalogue.all())
                .extracting(AmbitionSpec::name)
                .containsExactly(
                        "veilige buurten",
                        "plezierig wonen in een meer gemengde wijk",
                        "perspectief voor de jeugd versterken",
                        "zorg en ondersteuning dichtbij en op maat",
                        "meedoen en ondernemen");
        assertThat(people.kernteam())
                .hasSize(8)
                .filteredOn(seat -> seat.sectorName() == null)
                .extracting(SeatView::number)
                .containsExactly(8);
        assertThat(people.seats(Body.WIJKCOALITIE)).hasSize(31);
    }

    @Test
    void twiceChangesNothing() throws Exception {
        start(letter());
        var before = everything();

        start(letter());

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFaultyFileIsRefusedWhole() {
        assertThatThrownBy(() -> start(letter().replace("sectors: [bewoners", "sectors: [buren")))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageContaining("sector 'buren' bestaat niet");

        assertThat(catalogue.all()).isEmpty();
        assertThat(people.kernteam()).isEmpty();
    }

    @Test
    void aMissingFileIsRefusedWithItsName() {
        assertThatThrownBy(() -> importOf(folder.resolve("weg.yaml")).afterSingletonsInstantiated())
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageContaining("weg.yaml");
    }

    @Test
    void aChangedNameIsTakenOverAndWhatIsLeftOutStays() throws Exception {
        start(letter());
        var seats = people.kernteam().stream().map(SeatView::id).toList();

        start(letter().replace("name: veilige buurten", "name: veilige en prettige buurten")
                .replace("  - {code: MO, name: meedoen en ondernemen}\n", ""));

        assertThat(catalogue.all())
                .extracting(AmbitionSpec::name)
                .contains("veilige en prettige buurten", "meedoen en ondernemen")
                .doesNotContain("veilige buurten");
        assertThat(people.kernteam()).extracting(SeatView::id).isEqualTo(seats);
    }

    private List<Object> everything() {
        return List.of(catalogue.all(), people.kernteam(), people.seats(Body.WIJKCOALITIE));
    }

    private void start(String yaml) throws Exception {
        importOf(Files.writeString(folder.resolve("programme.yaml"), yaml)).afterSingletonsInstantiated();
    }

    private ProgrammeImport importOf(Path file) {
        return new ProgrammeImport(
                new ProgrammeFile(new FileSystemResource(file), Locale.ROOT), people, catalogue, COUNCIL, transaction);
    }

    private static String letter() throws Exception {
        return new ClassPathResource("programme/programme.yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
