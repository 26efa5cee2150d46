package nl.samenaanzet.workshop;

import java.util.List;
import java.util.Map;

/**
 * Who was there.
 *
 * @param present      number per sector
 * @param residentsPct of those present, 0 to 100
 * @param missing      groups, see {@link Breadth}
 */
public record Composition(Map<String, Integer> present, int total, int residentsPct, List<String> missing) { }
