package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.Facts;

/** Asks T1, T2 and T3 what the route would be; nothing is kept. */
public interface RouteRule {

    /**
     * @param facts without a missing answer
     * @throws nl.samenaanzet.people.Refusal when the rules cannot be asked now
     */
    Advised ask(Facts facts);
}
