package nl.samenaanzet.council.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.council.item.ItemView.State;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.form.TypedDay;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the board asks for. What it says and we do not know is named and left out; the rest holds.
 *
 * @param given what counts of it, by name in the address
 * @param unknown names in the address that were left out
 */
record BoardAsked(Map<String, String> given, List<String> unknown) {

    /** The council receives an item in each of these. */
    static final List<CouncilRole> ROLES = List.copyOf(EnumSet.complementOf(EnumSet.of(CouncilRole.GEEN)));

    private static final List<String> NAMES = List.of("state", "role", "until", "q");
    private static final int LONGEST = 100;

    static BoardAsked of(Map<String, String> address) {
        var given = new LinkedHashMap<String, String>();
        var unknown = new ArrayList<String>();
        for (var name : NAMES) {
            var value = address.getOrDefault(name, "").strip();
            if (!value.isEmpty() && fits(name, value)) {
                given.put(name, value);
            } else if (!value.isEmpty()) {
                unknown.add(name);
            }
        }
        return new BoardAsked(given, unknown);
    }

    private static boolean fits(String name, String value) {
        return value.length() <= LONGEST
                && switch (name) {
                    case "state" -> state(value) != null;
                    case "role" -> ROLES.stream().anyMatch(role -> role.code().equals(value));
                    case "until" -> TypedDay.find(value).isPresent();
                    default -> true;
                };
    }

    private static State state(String value) {
        return List.of(State.values()).stream()
                .filter(s -> s.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    public State state() {
        return state(given.get("state"));
    }

    public LocalDate until() {
        return TypedDay.find(given.get("until")).orElse(null);
    }

    /**
     * Everything but the state fits.
     *
     * @param next when the item is treated, or null
     */
    boolean has(ItemView item, LocalDate next) {
        return (given.get("role") == null
                        || given.get("role").equals(item.councilRole().code()))
                && (until() == null || next != null && !next.isAfter(until()))
                && said(item);
    }

    private boolean said(ItemView item) {
        var wanted = given.getOrDefault("q", "").toLowerCase(Locale.ROOT);
        return List.of(item.number(), item.offered().dossier().title(), item.about()).stream()
                .filter(Objects::nonNull)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /**
     * The same with another state.
     *
     * @param state null for all
     */
    public String in(State state) {
        var other = new LinkedHashMap<>(given);
        other.remove("state");
        if (state != null) {
            other.put("state", state.name());
        }
        return address(other);
    }

    /** The same without one part. */
    public String without(String name) {
        var other = new LinkedHashMap<>(given);
        other.remove(name);
        return address(other);
    }

    private static String address(Map<String, String> given) {
        var address = UriComponentsBuilder.fromPath("/council");
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }
}
