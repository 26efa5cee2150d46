package nl.samenaanzet.document;

/** A part of a paper. @param text plain; an empty line ends a paragraph, a line with "- " in front is an item of a list */
public record Section(String heading, String text) { }
