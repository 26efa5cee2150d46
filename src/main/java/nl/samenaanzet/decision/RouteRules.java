package nl.samenaanzet.decision;

import java.util.List;

/** The tables T1, T2 and T3: those of today, and those that are kept with an earlier advice. */
public interface RouteRules {

    /**
     * By the tables that new work is asked by.
     *
     * @throws nl.samenaanzet.form.Refusal when there are none yet
     */
    RouteRule today();

    /** By the tables of an earlier advice, and with what the kernteam said then. */
    RouteRule asOf(List<Ground> grounds);
}
