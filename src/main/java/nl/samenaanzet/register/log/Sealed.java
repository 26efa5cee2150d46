package nl.samenaanzet.register.log;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.samenaanzet.fingerprint.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry says, with a salted digest in the place of each field that may say something of a person (pattern of
 * RFC 9901). What the digests are of lies beside it and can be blanked; without its salt nobody can guess it.
 */
public final class Sealed {

    /** In each map, the digests of what it has besides. */
    static final String DIGESTS = "_sd";

    /** Codes and days that no person can be read from; they stay when all else was destroyed. */
    private static final Set<String> OPEN = Set.of(
            "ambitie",
            "ambitiecode",
            "datum",
            "kenmerk",
            "orgaan",
            "proef",
            "soort",
            "uitkomst",
            "velden",
            "vermelding",
            "vingerafdrukken");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Object> open;

    /**
     * A field that stands in the entry as a digest.
     *
     * @param path "route.redenAfwijking"
     * @param text [salt, name, value] as JSON
     */
    record Part(String path, String digest, String text) {}

    public Sealed(Map<String, Object> content) {
        this.open = seal("", content);
    }

    /** What stands in the entry. */
    public Map<String, Object> open() {
        return open;
    }

    /** What its digests are of, to be kept beside the entry with this position. */
    public List<Disclosure> of(long position) {
        return parts.stream().map(part -> new Disclosure(position, part)).toList();
    }

    private Map<String, Object> seal(String before, Map<?, ?> content) {
        var said = new TreeMap<String, Object>();
        var digests = new TreeSet<String>();
        content.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (OPEN.contains(name)) {
                said.put(name, value);
            } else if (before.isEmpty() && value instanceof Map<?, ?> inner) {
                said.put(name, seal(name + ".", inner));
            } else {
                var text = JSON.writeValueAsString(new Object[] {salt(), name, value});
                parts.add(new Part(before + name, digest(text), text));
                digests.add(parts.getLast().digest());
            }
        });
        if (!digests.isEmpty()) {
            said.put(DIGESTS, List.copyOf(digests));
        }
        return said;
    }

    private static String salt() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** As it is handed over. */
    static String written(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(String text) {
        return BASE64.encodeToString(Sha256.bytes(written(text).getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * What an entry says with what was kept beside it; null for what was blanked.
     *
     * @param leaf as it hangs in the tree
     */
    static Map<String, Object> opened(String leaf, List<Disclosure> parts) {
        var said = content(leaf);
        for (var part : parts) {
            var dot = part.path().indexOf('.');
            var map = dot < 0 ? said : map(said.get(part.path().substring(0, dot)));
            map.put(part.path().substring(dot + 1), part.value());
        }
        return without(said);
    }

    /** What stands in a leaf, with digests. */
    static Map<String, Object> content(String leaf) {
        return map(JSON.readValue(leaf, LinkedHashMap.class).get(Entry.CONTENT));
    }

    /** All digests in a leaf, each with what stands before its name in a path. */
    static Map<String, String> digests(Map<String, Object> content) {
        var found = new LinkedHashMap<String, String>();
        content.forEach((name, value) -> {
            if (name.equals(DIGESTS)) {
                ((List<?>) value).forEach(d -> found.put(String.valueOf(d), ""));
            } else if (value instanceof Map<?, ?> inner && inner.get(DIGESTS) instanceof List<?> digests) {
                digests.forEach(d -> found.put(String.valueOf(d), name + "."));
            }
        });
        return found;
    }

    private static Map<String, Object> without(Map<String, Object> said) {
        said.remove(DIGESTS);
        said.values().stream()
                .filter(Map.class::isInstance)
                .forEach(inner -> map(inner).remove(DIGESTS));
        return said;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }
}
