package nl.samenaanzet.form.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was typed, held for a while, in bounds that hold for each address that sends: who sends much pushes out only the
 * own forms. When there is no room at all, what is new is not held; what is held stays.
 */
class HeldForms {

    static final int MOST_FORMS = 200;
    static final int MOST_OF_ONE_ADDRESS = 20;
    static final int MOST_CHARACTERS = 64 * 1024;
    static final Duration LONGEST = Duration.ofHours(2);

    private final Map<String, Held> held = new LinkedHashMap<>();

    record Held(String address, Instant since, Map<String, String[]> fields) {}

    /** @return key to take it back with, or null when it is too long or there is no room */
    synchronized String hold(String address, Map<String, String[]> fields, Instant now) {
        held.values().removeIf(form -> form.since.isBefore(now.minus(LONGEST)));
        if (length(fields) > MOST_CHARACTERS || !makeRoom(address)) {
            return null;
        }
        var key = UUID.randomUUID().toString();
        held.put(key, new Held(address, now, new HashMap<>(fields)));
        return key;
    }

    /** @return what was typed, once; null when it is gone */
    synchronized Map<String, String[]> take(String key) {
        var form = key == null ? null : held.remove(key);
        return form == null ? null : form.fields;
    }

    private boolean makeRoom(String address) {
        var each = held.values().stream().collect(Collectors.groupingBy(Held::address, Collectors.counting()));
        var own = each.getOrDefault(address, 0L);
        if (own >= MOST_OF_ONE_ADDRESS) {
            return removeOldest(address);
        }
        if (held.size() < MOST_FORMS) {
            return true;
        }
        var most = each.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow();
        return most.getValue() > own + 1 ? removeOldest(most.getKey()) : own > 0 && removeOldest(address);
    }

    /** In the order in which they came. */
    private boolean removeOldest(String address) {
        return held.values()
                .remove(held.values().stream().filter(of(address)).findFirst().orElseThrow());
    }

    private static Predicate<Held> of(String address) {
        return form -> form.address.equals(address);
    }

    private static int length(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .mapToInt(f -> f.getKey().length()
                        + Arrays.stream(f.getValue()).mapToInt(String::length).sum())
                .sum();
    }
}
