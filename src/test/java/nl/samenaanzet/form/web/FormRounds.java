package nl.samenaanzet.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.testing.ShownPage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Goes over the pages as a person does, from link to link, and sends each form that it meets: empty, with what nobody
 * can read. A test that stands on a page has the forms of that page refused with {@link #refuse}.
 */
public class FormRounds {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final Pattern CONTROL = Pattern.compile("(?s)<(input|select|textarea)\\b([^>]*)>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Set<String> NO_FIELD = Set.of("hidden", "submit", "button");
    private static final Set<String> NOT_SHOWN = Set.of("file", "password");
    private static final Set<String> CHOSEN = Set.of("radio", "checkbox", "select");
    /** Of a whole list or of the button that was pressed, which have no control of their own. */
    private static final Set<String> NO_CONTROL = Set.of("row", "accepted", "chosen");

    private static final Pattern OF_ANY_FIELD = Pattern.compile(
            "^Deze tekst is te lang|^Dit antwoord kennen we|^Dit kwam twee|^Vul een datum in|^“morgen ");

    /** Whose label carries the name of the document. */
    private static final Set<String> NOT_NAMED = Set.of("document");

    /** What may be sent empty, and why; so its words are sent only as what nobody can read. */
    private static final Map<String, String> MAY_BE_EMPTY = Map.of(
            "/council/{id}/notes", "own notes may be emptied",
            "/people/me", "who wants no mail takes the address away",
            "/workshop/{id}/attendance", "of whom nobody says anything, what was said stays");

    private static final int MOST_PAGES_OF_A_KIND = 2;

    private final MockMvc browser;
    private final Sending sending;
    private final UserDetailsService accounts;
    private final RequestMappingHandlerMapping pages;
    private final Map<HttpMethod, List<PathPattern>> patterns = new HashMap<>();
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> met = new TreeSet<>();
    /** In which each form is also sent with every field twice, and looked at for what was typed. */
    private boolean rounds;

    private final Map<String, Integer> opened = new LinkedHashMap<>();

    public FormRounds(
            MockMvc browser,
            Sending sending,
            UserDetailsService accounts,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.browser = browser;
        this.sending = sending;
        this.accounts = accounts;
        this.pages = pages;
    }

    private record Field(String name, String type) {}

    private record Form(String action, Map<String, String> hidden, Set<Field> fields) {}

    /** What is wrong, a line each. */
    Set<String> wrong() {
        return wrong;
    }

    /** Patterns of the addresses of the forms that were sent. */
    Set<String> met() {
        return met;
    }

    /** Forgets what was sent: another class of tests begins. */
    void begin() {
        rounds = false;
        wrong.clear();
        met.clear();
    }

    /**
     * Has every form of these pages refused, once in a class of tests: empty and unreadable. Each says all that is
     * wrong at its field, and keeps what was typed.
     *
     * @param account who opens the page; null for somebody who is not signed in
     */
    public void refuse(String account, String... addresses) {
        for (var address : addresses) {
            open(account, address);
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * Fills in the form of a page as people do: badly, as {@link #refuse}, and then well.
     *
     * @param fields name, value, name, value
     * @return the address that it leads to
     */
    public String fill(String account, String address, String... fields) throws Exception {
        refuse(account, address);
        return sending.accepted(account, address, fields);
    }

    /** This page only. */
    void open(String account, String address) {
        try {
            go(account, false, address);
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    /** Everywhere that this account comes from here. */
    void go(String account, String... from) throws Exception {
        go(account, true, from);
    }

    private void go(String account, boolean on, String... from) throws Exception {
        opened.clear();
        rounds |= on;
        var who = account == null ? anonymous() : user(accounts.loadUserByUsername(account));
        var seen = new TreeSet<String>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var address = next.poll();
            var kind = account + " " + pattern(HttpMethod.GET, address);
            if (seen.add(address) && (!on || opened.merge(kind, 1, Integer::sum) <= MOST_PAGES_OF_A_KIND)) {
                var page = browser.perform(get(URI.create(address)).with(who))
                        .andReturn()
                        .getResponse();
                if (page.getStatus() == 200
                        && String.valueOf(page.getContentType()).startsWith("text/html")) {
                    var html = page.getContentAsString(StandardCharsets.UTF_8);
                    for (var form : forms(html, address)) {
                        send(who, form);
                    }
                    LINK.matcher(on ? html : "")
                            .results()
                            .map(m -> HtmlUtils.htmlUnescape(m.group(1)))
                            .filter(a -> !pattern(HttpMethod.GET, a).isEmpty())
                            .forEach(next::add);
                }
            }
        }
    }

    private void send(RequestPostProcessor who, Form form) throws Exception {
        var pattern = pattern(HttpMethod.POST, form.action());
        if (form.fields().isEmpty() || pattern.isEmpty() || !met.add(pattern)) {
            return;
        }
        if (!MAY_BE_EMPTY.containsKey(pattern)) {
            judge(pattern + " empty", sent(who, form));
        }
        var typed = typed(form);
        var unreadable = sent(who, form, typed);
        judge(pattern + " unreadable", unreadable);
        if (rounds) {
            var html = unreadable.getContentAsString(StandardCharsets.UTF_8);
            texts(form)
                    .filter(field -> !keeps(html, field, typed.get(field.name())))
                    .forEach(field -> wrong.add("%s: what was typed in %s is gone".formatted(pattern, field.name())));
            var twice = sent(who, form, typed, typed);
            if (twice.getStatus() != 200) {
                wrong.add("%s twice: %d %s".formatted(pattern, twice.getStatus(), twice.getHeader("Location")));
            }
            var page = new ShownPage(twice.getContentAsString(StandardCharsets.UTF_8));
            texts(form)
                    .filter(field -> page.text(field.name() + "-wrong").isEmpty())
                    .forEach(field -> wrong.add("%s: takes %s twice".formatted(pattern, field.name())));
        }
    }

    /** The fields that take one text. */
    private static Stream<Field> texts(Form form) {
        return form.fields().stream().filter(f -> !CHOSEN.contains(f.type()) && !NOT_SHOWN.contains(f.type()));
    }

    private static boolean keeps(String html, Field field, String typed) {
        return field.type().equals("textarea")
                ? Pattern.compile("<textarea[^>]*\\sname=\"%s\"[^>]*>%s<"
                                .formatted(Pattern.quote(field.name()), Pattern.quote(typed)))
                        .matcher(html)
                        .find()
                : controls(html).anyMatch(c -> c.get("name").equals(field.name()) && typed.equals(c.get("value")));
    }

    private static Map<String, String> typed(Form form) {
        var typed = new LinkedHashMap<String, String>();
        form.fields()
                .forEach(field -> typed.put(
                        field.name(),
                        field.type().equals("textarea")
                                ? "x".repeat(70_000)
                                : CHOSEN.contains(field.type())
                                        ? "ONBEKEND"
                                        : "morgen 1e15 31-02-2026" + "x".repeat(9_000)));
        return typed;
    }

    private void judge(String what, MockHttpServletResponse answer) throws Exception {
        if (answer.getStatus() != 200) {
            wrong.add("%s: %d %s".formatted(what, answer.getStatus(), answer.getHeader("Location")));
        } else {
            var page = new ShownPage(answer.getContentAsString(StandardCharsets.UTF_8));
            shown(page).forEach(fault -> wrong.add(what + ": " + fault));
        }
    }

    /** What the page lacks that says what is wrong. */
    private static List<String> shown(ShownPage page) {
        var lacks = new ArrayList<String>();
        var problems = page.problems();
        if (problems.isEmpty()) {
            return List.of("says nothing");
        }
        if (!page.html().contains("<title>Fout: ")) {
            lacks.add("the title says nothing");
        }
        if (problems.stream().noneMatch(p -> p.startsWith("#"))) {
            lacks.add("no field is named, but " + problems);
        }
        if (problems.stream().map(p -> p.replaceFirst("^#\\S+ ", "")).distinct().count() < problems.size()) {
            lacks.add("the same sentence twice: " + problems);
        }
        for (var problem : problems.stream().filter(p -> p.startsWith("#")).toList()) {
            var field = problem.substring(1, problem.indexOf(' '));
            if (!page.html().contains(" id=\"" + field + "\"")) {
                lacks.add("the link to " + field + " leads nowhere");
            }
            var sentence = page.text(field + "-wrong");
            if (sentence.isEmpty()) {
                lacks.add("no sentence at " + field);
            }
            if (!NOT_NAMED.contains(field)
                    && OF_ANY_FIELD.matcher(sentence).find()
                    && problem.equals("#%s %s".formatted(field, sentence))) {
                lacks.add("the summary does not say which field: " + problem);
            }
            if (!NO_CONTROL.contains(field)
                    && controls(page.html())
                            .noneMatch(c -> (c.get("name").equals(field)
                                            || c.get("name").startsWith(field + "["))
                                    && "true".equals(c.get("aria-invalid")))) {
                lacks.add("no aria-invalid at " + field);
            }
        }
        return lacks;
    }

    @SafeVarargs
    private final MockHttpServletResponse sent(RequestPostProcessor who, Form form, Map<String, String>... typed)
            throws Exception {
        var request = multipart(URI.create(form.action())).with(who).with(csrf());
        form.hidden().forEach(request::param);
        for (var field : form.fields()) {
            if (field.type().equals("file")) {
                request.file(new MockMultipartFile(field.name(), "", null, new byte[0]));
            } else if (typed.length > 0) {
                Stream.of(typed).forEach(t -> request.param(field.name(), t.get(field.name())));
            } else if (!CHOSEN.contains(field.type()) || field.type().equals("select")) {
                request.param(field.name(), "");
            }
        }
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (ServletException failed) {
            var fault = new MockHttpServletResponse();
            fault.setStatus(500);
            fault.setHeader("Location", String.valueOf(failed.getCause()));
            return fault;
        }
    }

    private List<Form> forms(String html, String page) {
        return FORM.matcher(html)
                .results()
                .filter(m -> "post".equals(attributes(m.group(1)).get("method")))
                .map(m -> {
                    var attributes = attributes(m.group(1));
                    var hidden = new LinkedHashMap<String, String>();
                    var fields = new LinkedHashSet<Field>();
                    controls(m.group(2)).forEach(c -> {
                        if (c.get("type").equals("hidden")) {
                            hidden.put(c.get("name"), c.getOrDefault("value", ""));
                        } else if (!NO_FIELD.contains(c.get("type"))) {
                            fields.add(new Field(c.get("name"), c.get("type")));
                        }
                    });
                    pressed(m.group(2)).ifPresent(c -> hidden.put(c.get("name"), c.getOrDefault("value", "")));
                    return new Form(
                            attributes.getOrDefault("action", "").isEmpty() ? page : attributes.get("action"),
                            hidden,
                            fields);
                })
                .toList();
    }

    /** The first button, as when somebody presses Enter; when it has a name. */
    private static Optional<Map<String, String>> pressed(String form) {
        return BUTTON.matcher(form)
                .results()
                .map(m -> attributes(m.group(1)))
                .findFirst()
                .filter(button -> button.containsKey("name"));
    }

    private static Stream<Map<String, String>> controls(String html) {
        return CONTROL.matcher(html)
                .results()
                .map(m -> {
                    var attributes = attributes(m.group(2));
                    attributes.putIfAbsent("type", m.group(1).equals("input") ? "text" : m.group(1));
                    return attributes;
                })
                .filter(c -> c.containsKey("name"));
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTE.matcher(tag).results().forEach(m -> attributes.put(m.group(1), HtmlUtils.htmlUnescape(m.group(2))));
        return attributes;
    }

    /** Of the page that answers, "" when there is none. */
    String pattern(HttpMethod method, String address) {
        var path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return patterns.computeIfAbsent(method, this::answered).stream()
                .filter(p -> p.matches(path))
                .sorted()
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private List<PathPattern> answered(HttpMethod method) {
        return pages.getHandlerMethods().keySet().stream()
                .filter(i -> i.getPathPatternsCondition() != null)
                .filter(i -> i.getMethodsCondition().getMethods().stream()
                        .anyMatch(m -> m.asHttpMethod().equals(method)))
                .flatMap(i -> i.getPathPatternsCondition().getPatterns().stream())
                .toList();
    }
}
