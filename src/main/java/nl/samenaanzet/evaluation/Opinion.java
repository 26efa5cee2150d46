package nl.samenaanzet.evaluation;

/**
 * What a participant thought of a round.
 *
 * @param effective does it bring the ambition nearer, 1 (no) to 5 (very much)
 * @param feasible  can it be done, 1 to 5
 * @param heard     was I heard, 1 to 5
 * @param keep      what went well, may be empty
 * @param improve   what should change, may be empty
 */
public record Opinion(int effective, int feasible, int heard, String keep, String improve) { }
