package nl.samenaanzet.evaluation;

/** @param part of the script, 1 to 5 @param observation what was seen @param proposal text to add to that part */
public record LessonDraft(int part, String observation, String proposal) { }
