package nl.samenaanzet.programme;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.ambition.AmbitionCatalogue.AmbitionSpec;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.SeatSpec;
import nl.samenaanzet.people.People.SeatView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over the programme file before the first page is served. The same file again changes nothing. */
@Service
@EnableConfigurationProperties(ProgrammeProperties.class)
public class ProgrammeImport implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeImport.class);

    private final ProgrammeFile file;
    private final People people;
    private final AmbitionCatalogue catalogue;
    private final CouncilTakeOver council;
    private final TransactionTemplate transaction;
    private volatile Programme programme;

    ProgrammeImport(
            ProgrammeFile file,
            People people,
            AmbitionCatalogue catalogue,
            CouncilTakeOver council,
            TransactionTemplate transaction) {
        this.file = file;
        this.people = people;
        this.catalogue = catalogue;
        this.council = council;
        this.transaction = transaction;
    }

    /** The programme as last taken over. */
    public Programme programme() {
        return programme;
    }

    @Override
    public void afterSingletonsInstantiated() {
        takeOver(file.read());
    }

    /** All or nothing. What the file no longer names stays, since dossiers and accounts may hang on it. */
    void takeOver(Programme read) {
        transaction.executeWithoutResult(status -> {
            people.define(read.bodies().sectors(), read.seatSpecs());
            catalogue.define(read.about().prefix(), read.ambitionSpecs());
            catalogue.defineOverarching(read.about().prefix(), read.overarchingSpec());
            council.takeOver(read.council());
        });
        programme = read;
        tellWhatStays(read);
    }

    private void tellWhatStays(Programme read) {
        var ambitions =
                new ArrayList<>(catalogue.all().stream().map(AmbitionSpec::code).toList());
        ambitions.removeAll(
                read.ambitionSpecs().stream().map(AmbitionSpec::code).toList());
        var seats = new ArrayList<>(Stream.of(Body.values())
                .flatMap(body -> people.seats(body).stream())
                .map(SeatView::key)
                .toList());
        seats.removeAll(read.seatSpecs().stream().map(SeatSpec::key).toList());
        if (!ambitions.isEmpty() || !seats.isEmpty()) {
            LOG.warn(
                    "Not in the programme file any more, kept because they may be in use: ambitions {}, seats {}",
                    ambitions,
                    seats);
        }
    }
}
