package nl.samenaanzet.decision.web;

import java.util.Map;

/**
 * Where the laws that our sources name can be read. The tables cite the text of May 2017; this is the text of today.
 */
final class Law {

    private static final Map<String, String> LAWS = Map.of(
            "Gemeentewet", "https://wetten.overheid.nl/BWBR0005416", "Awb", "https://wetten.overheid.nl/BWBR0005537");

    private Law() {}

    /** Address of the law that a source begins with, or null. */
    static String named(String source) {
        return LAWS.entrySet().stream()
                .filter(law -> source.startsWith(law.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
