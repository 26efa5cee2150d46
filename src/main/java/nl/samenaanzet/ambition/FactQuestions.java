package nl.samenaanzet.ambition;

import java.util.List;

/** Which questions about a component are worth asking. The module that knows the rules publishes a bean of this. */
public interface FactQuestions {

    /**
     * The questions whose answer counts, in the order in which people answer them: those that are answered, and the
     * first that is not.
     */
    List<Fact> needed(Facts facts);
}
