package nl.samenaanzet.notification;

/** What became of a rappel. @param told how many seats or roles are written to @param untold how many could not be */
public record Rappelled(int told, int untold) { }
