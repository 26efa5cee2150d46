package nl.samenaanzet.engine;

import java.util.Map;
import java.util.Set;

/**
 * What a FEEL text mentions.
 *
 * @param variables names that it reads from outside
 * @param numbers   numbers in it
 * @param texts     texts that are compared with a variable, by its name; texts compared with the input of a cell by ""
 * @param loops     whether it counts through a range, or brings a function of its own or of Java
 */
public record Mentions(Set<String> variables, Set<java.math.BigDecimal> numbers, Map<String, Set<String>> texts, boolean loops) { }
