package nl.samenaanzet.council.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.samenaanzet.council.item.ItemView;
import nl.samenaanzet.council.item.ItemView.State;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedDay;
import nl.samenaanzet.form.TypedText;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the board asks for. What makes no sense does not count, and is refused; the rest holds.
 *
 * @param given what counts of it, by name in the address
 */
record BoardAsked(Map<String, String> given) {

    /** The council receives an item in each of these. */
    static final List<CouncilRole> ROLES = List.copyOf(EnumSet.complementOf(EnumSet.of(CouncilRole.GEEN)));

    private static final int LONGEST = 100;

    /** The filters as typed. */
    record FilterForm(String state, String role, String until, String q) {}

    static BoardAsked of(FilterForm typed, Refusals no) {
        var given = new LinkedHashMap<String, String>();
        put(given, "state", typed.state, no, state -> {
            if (state(state) == null) {
                throw new Refusal("council.unknown.state");
            }
            return state;
        });
        put(given, "role", typed.role, no, role -> {
            if (ROLES.stream().noneMatch(r -> r.code().equals(role))) {
                throw Refusal.at("role", "form.wrong.choice");
            }
            return role;
        });
        put(given, "until", typed.until, no, until -> no.at("until", () -> TypedDay.day(until)));
        put(given, "q", typed.q, no, q -> TypedText.of(q, "q", LONGEST));
        return new BoardAsked(given);
    }

    private static void put(
            Map<String, String> given, String name, String typed, Refusals no, Function<String, Object> reading) {
        var text = TypedText.tidy(typed);
        var read = text.isEmpty() ? null : no.of(() -> reading.apply(text));
        if (read != null) {
            given.put(name, read.toString());
        }
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
