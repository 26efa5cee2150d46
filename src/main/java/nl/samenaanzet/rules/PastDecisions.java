package nl.samenaanzet.rules;

import java.util.Map;
import java.util.function.Consumer;

/** The past decisions that one table advised. A module that owns a table publishes a bean of this, for the replay. */
public interface PastDecisions {

    /** Id of the table: "decision-route". */
    String table();

    /** Each, in an order that stays the same. Reads them as a stream; opens its own transaction. */
    void each(Consumer<PastDecision> use);

    /**
     * A decision of the past, as far as its table goes.
     *
     * @param reference number of the dossier
     * @param label what it was about, for people who are signed in
     * @param inputs what the table was asked, by its own names
     * @param rule the row that matched: "T3-4"
     * @param sha256 of the table of that moment
     */
    public record PastDecision(
            String reference, String label, Map<String, Object> inputs, String rule, String sha256) {}
}
