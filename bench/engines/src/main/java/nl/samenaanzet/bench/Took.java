package nl.samenaanzet.bench;

/**
 * How long the parts of one ballot took, in microseconds.
 *
 * @param visible until all eight tasks can be seen; 0 where there are none
 * @param answers each of the answers
 * @param whole   from the start to the recorded result
 */
record Took(long visible, long[] answers, long whole) { }
