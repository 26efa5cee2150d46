package nl.samenaanzet.workshop;

/** What is said at the end. @param agreed what was agreed @param next what happens now, and who does it */
public record Closing(String agreed, String next) { }
