package nl.samenaanzet.theoryofchange;

/**
 * What the group thinks of its theory; null is not yet.
 *
 * @param necessary  each precondition is needed (ccfy.org)
 * @param sufficient together they are enough (ccfy.org)
 * @param plausible  1 to 5 (Aspen)
 * @param feasible   1 to 5
 * @param testable   1 to 5
 */
public record Check(Boolean necessary, Boolean sufficient, Integer plausible, Integer feasible, Integer testable) { }
