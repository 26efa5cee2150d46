package nl.samenaanzet.decision;

import java.util.List;

/** What the tables would advise, and why. @param grounds T1, T2 and T3 as they were asked */
public record Advised(Choice advice, List<Ground> grounds) { }
