package nl.samenaanzet.rules;

import java.util.function.Consumer;

/** The past decisions that one table advised. A module that owns a table publishes a bean of this, for the replay. */
public interface PastDecisions {

    /** Id of the table: "decision-route". */
    String table();

    /** Each, in an order that stays the same. Reads them as a stream; opens its own transaction. */
    void each(Consumer<PastDecision> use);
}
