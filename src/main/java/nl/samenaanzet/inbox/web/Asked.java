package nl.samenaanzet.inbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.inbox.search.Filter;
import nl.samenaanzet.inbox.search.Filter.Tab;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address asks for. What it says and we do not know is named and left out; the rest holds.
 *
 * @param given what counts of it, by name in the address, without tab and page
 * @param unknown message keys of what was left out
 */
record Asked(Filter filter, Map<String, String> given, List<String> unknown) {

    private static final List<String> NAMES = List.of("kind", "dossier", "sector", "before", "q");
    private static final int LONGEST = 100;

    /** Nothing about tab or filter: the kept filter may come back. */
    static boolean nothing(Map<String, String> address) {
        return !address.containsKey("tab") && NAMES.stream().noneMatch(address::containsKey);
    }

    static Asked of(Map<String, String> address) {
        var unknown = new ArrayList<String>();
        var given = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = address.getOrDefault(name, "").strip();
            if (!value.isEmpty() && fits(name, value)) {
                given.put(name, value);
            } else if (!value.isEmpty()) {
                unknown.add("inbox.unknown." + name);
            }
        }
        var tab = Tab.of(address.getOrDefault("tab", "mine"));
        if (tab.isEmpty()) {
            unknown.add("inbox.unknown.tab");
        }
        var page = address.getOrDefault("page", "1");
        if (!page.matches("[1-9]\\d{0,5}")) {
            unknown.add("inbox.unknown.page");
        }
        return new Asked(
                new Filter(
                        tab.orElse(Tab.MINE),
                        given.get("kind"),
                        given.get("dossier"),
                        given.get("sector"),
                        Filter.day(given.get("before")),
                        given.get("q"),
                        page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1),
                given,
                unknown);
    }

    private static boolean fits(String name, String value) {
        return value.length() <= LONGEST
                && switch (name) {
                    case "kind" -> value.matches("[a-z-]+\\.[A-Za-z]+");
                    case "sector" -> value.matches("[a-z-]+");
                    case "before" -> Filter.day(value) != null;
                    default -> true;
                };
    }

    /** The filter as in an address, encoded, without tab and page. */
    String query() {
        return query(new LinkedHashMap<>());
    }

    private String query(Map<String, String> first) {
        first.putAll(given);
        var address = UriComponentsBuilder.newInstance();
        first.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return first.isEmpty()
                ? ""
                : address.encode().buildAndExpand(first).toUriString().substring(1);
    }

    /** Address of another tab with the same filter. */
    public String tab(Tab tab) {
        return "/inbox?" + query(new LinkedHashMap<>(Map.of("tab", tab.word())));
    }

    public String page(int page) {
        var first = new LinkedHashMap<String, String>();
        first.put("tab", filter.tab().word());
        first.put("page", String.valueOf(page));
        return "/inbox?" + query(first);
    }

    /** Address without one part of the filter. */
    public String without(String name) {
        var rest = new LinkedHashMap<>(given);
        rest.remove(name);
        return new Asked(filter, rest, List.of()).tab(filter.tab());
    }

    /** The same as another address below the inbox: list, file. */
    public String at(String path) {
        return page(filter.page()).replace("/inbox?", "/inbox/" + path + "?");
    }
}
