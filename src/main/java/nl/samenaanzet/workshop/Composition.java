package nl.samenaanzet.workshop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who was there. @param present per sector @param residentsPct of those present, 0 to 100 @param missing groups, see {@link Breadth} */
public record Composition(Map<String, Integer> present, int total, int residentsPct, List<String> missing) {

    static Composition of(List<String> sectors) {
        var present = new TreeMap<String, Integer>();
        sectors.forEach(s -> present.merge(s, 1, Integer::sum));
        var residents = present.getOrDefault("bewoners", 0);
        return new Composition(present, sectors.size(),
                sectors.isEmpty() ? 0 : Math.round(residents * 100f / sectors.size()),
                Breadth.missing(present.keySet()));
    }
}
