package nl.samenaanzet.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.samenaanzet.ambition.AmbitionCatalogue;
import nl.samenaanzet.people.People;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over the programme file before the first page is served. The same file again changes nothing. */
@Service
@EnableConfigurationProperties(ProgrammeProperties.class)
public class ProgrammeImport implements SmartInitializingSingleton {

    private final ProgrammeProperties properties;
    private final People people;
    private final AmbitionCatalogue catalogue;
    private final TransactionTemplate transaction;
    private volatile Programme programme;

    ProgrammeImport(ProgrammeProperties properties, People people, AmbitionCatalogue catalogue,
            TransactionTemplate transaction) {
        this.properties = properties;
        this.people = people;
        this.catalogue = catalogue;
        this.transaction = transaction;
    }

    /** The programme as last taken over. */
    public Programme programme() {
        return programme;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var schema = text(new ClassPathResource("programme/programme.schema.json"));
            var file = properties.file();
            takeOver(new ProgrammeFile(schema).read(file.getFilename(), text(file)));
        } catch (IOException unreadable) {
            throw new ProgrammeRefused(java.util.List.of(
                    "%s kan niet worden gelezen".formatted(properties.file().getDescription())));
        }
    }

    /** All or nothing. */
    void takeOver(Programme read) {
        transaction.executeWithoutResult(status -> {
            people.define(read.sectors(), read.seatSpecs());
            catalogue.define(read.prefix(), read.ambitionSpecs());
        });
        programme = read;
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
