package nl.samenaanzet.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedDay;
import nl.samenaanzet.form.TypedNumber;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.inbox.search.Filter;
import nl.samenaanzet.inbox.search.Filter.Tab;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address asks for. What makes no sense does not count, and is refused; the rest holds.
 *
 * @param given what counts of it, by name in the address, without tab and page
 */
record Asked(Filter filter, Map<String, String> given) {

    private static final List<String> NAMES = List.of("kind", "dossier", "sector", "before", "q");
    private static final int LONGEST = 100;

    /** Nothing about tab or filter: the kept filter may come back. */
    static boolean nothing(Map<String, String> address) {
        return !address.containsKey("tab") && NAMES.stream().noneMatch(address::containsKey);
    }

    /** The filters as typed. */
    record FilterForm(String tab, String kind, String dossier, String sector, String before, String q, String page) {

        static final FilterForm EMPTY = new FilterForm(null, null, null, null, null, null, null);
    }

    /** For a list beside the page, which says what does not count. */
    static Asked of(FilterForm typed) {
        return of(typed, new Refusals());
    }

    static Asked of(FilterForm typed, Refusals no) {
        var given = new LinkedHashMap<String, String>();
        put(given, "kind", typed.kind, no, kind -> choice("kind", kind, "[a-z-]+\\.[A-Za-z]+"));
        put(given, "dossier", typed.dossier, no, number -> TypedText.of(number, "dossier", LONGEST));
        put(given, "sector", typed.sector, no, sector -> choice("sector", sector, "[a-z-]+"));
        put(given, "before", typed.before, no, day -> no.at("before", () -> TypedDay.day(day)));
        put(given, "q", typed.q, no, text -> TypedText.of(text, "q", LONGEST));
        var tab = typed.tab == null ? Optional.of(Tab.MINE) : Tab.of(typed.tab);
        no.when(tab.isEmpty(), null, "inbox.unknown.tab");
        var page = no.of(() -> TypedNumber.page(typed.page));
        return new Asked(
                new Filter(
                        tab.orElse(Tab.MINE),
                        given.get("kind"),
                        given.get("dossier"),
                        given.get("sector"),
                        TypedDay.find(given.get("before")).orElse(null),
                        given.get("q"),
                        page == null ? 1 : page),
                given);
    }

    private static void put(
            Map<String, String> given, String name, String typed, Refusals no, Function<String, Object> reading) {
        var text = TypedText.tidy(typed);
        var read = text.isEmpty() ? null : no.of(() -> reading.apply(text));
        if (read != null) {
            given.put(name, read.toString());
        }
    }

    private static String choice(String field, String typed, String known) {
        if (typed.length() > LONGEST || !typed.matches(known)) {
            throw Refusal.at(field, "form.wrong.choice");
        }
        return typed;
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
        return new Asked(filter, rest).tab(filter.tab());
    }

    /** The same as another address below the inbox: list, file. */
    public String at(String path) {
        return page(filter.page()).replace("/inbox?", "/inbox/" + path + "?");
    }
}
