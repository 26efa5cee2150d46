package nl.samenaanzet.accountability;

/** A year is to be accounted for. */
public record YearOpened(int year) { }
