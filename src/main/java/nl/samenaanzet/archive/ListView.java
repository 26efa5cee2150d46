package nl.samenaanzet.archive;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A destruction list, for reading.
 *
 * @param numbers of the dossiers
 * @param state "proposed", "destroyed" or "refused"
 * @param judgedBy title of the second person; null while nobody judged
 * @param reason why it was refused, or null
 */
public record ListView(
        UUID id,
        Set<String> numbers,
        String madeBy,
        Instant madeAt,
        String state,
        String judgedBy,
        Instant judgedAt,
        String reason) {

    public boolean open() {
        return state.equals("proposed");
    }
}
