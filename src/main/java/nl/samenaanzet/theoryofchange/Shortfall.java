package nl.samenaanzet.theoryofchange;

/** What T5 finds lacking. @param what key, message {@code theoryofchange.shortfall.<what>} @param blocking stops submission */
public record Shortfall(String what, boolean blocking) { }
