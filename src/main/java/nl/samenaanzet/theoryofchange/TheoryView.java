package nl.samenaanzet.theoryofchange;

import java.time.Instant;

/** A theory as a whole, for reading. @param revision grows with every change of anything in it */
public record TheoryView(String ambitionCode, String narrative, Check check, long revision, Instant changedAt) { }
