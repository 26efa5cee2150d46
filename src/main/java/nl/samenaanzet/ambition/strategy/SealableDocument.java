package nl.samenaanzet.ambition.strategy;

import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealable;
import org.springframework.stereotype.Component;

/** The document of a strategy can be secret. */
@Component
class SealableDocument implements Sealable {

    private final StrategyDocuments rows;

    SealableDocument(StrategyDocuments rows) {
        this.rows = rows;
    }

    @Override
    public SealKind kind() {
        return SealKind.STRATEGY_DOCUMENT;
    }

    @Override
    public Optional<Thing> of(String subject) {
        try {
            return rows.findById(new DocumentId(UUID.fromString(subject)))
                    .map(d -> new Thing(
                            d.view().name(),
                            rows.findNumber(d.view().id())
                                    .map(number -> "/ambition/dossiers/" + number)
                                    .orElse("/ambition/%s/draft".formatted(d.strategy()))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
