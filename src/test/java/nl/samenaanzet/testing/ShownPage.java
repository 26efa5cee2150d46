package nl.samenaanzet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A page as a form is judged by: its fields by id, and what it says is wrong. */
public record ShownPage(String html) {

    private static final Pattern SUMMARY = Pattern.compile("(?s)<div class=\"alert alert--error\"[^>]*>(.*?)</div>");

    /** Value of an attribute of the element with this id, "" for one without value, null when it has none. */
    public String attribute(String id, String name) {
        var found =
                Pattern.compile("\\s" + name + "(?:=\"([^\"]*)\")?(?=[\\s/>])").matcher(tag(id) + ">");
        return found.find() ? found.group(1) == null ? "" : HtmlUtils.htmlUnescape(found.group(1)) : null;
    }

    public String value(String id) {
        return attribute(id, "value");
    }

    /** Words in the element with this id. */
    public String text(String id) {
        var found = Pattern.compile("(?s)<(\\w+)[^>]*\\sid=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</\\1>")
                .matcher(html);
        return found.find() ? plain(found.group(2)) : "";
    }

    /** The names of the fields for longer texts, in their order. */
    public List<String> fields() {
        return Pattern.compile("<textarea[^>]*\\sname=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** The sentences on top, each with the address that it links to before it when it does. */
    public List<String> problems() {
        var summary = SUMMARY.matcher(html);
        return !summary.find()
                ? List.of()
                : Pattern.compile("(?s)<li>\\s*(?:<a href=\"([^\"]*)\">)?(.*?)</li>")
                        .matcher(summary.group(1))
                        .results()
                        .map(m -> (m.group(1) == null ? "" : m.group(1) + " ") + plain(m.group(2)))
                        .toList();
    }

    /** That the page says this of a field: in the summary, whose link leads to it, and at the field itself. */
    public void says(String field, String sentence) {
        assertThat(problems())
                .as("which names the field where any field could have the sentence")
                .anyMatch(p -> p.equals("#%s %s".formatted(field, sentence))
                        || p.startsWith("#%s ".formatted(field)) && p.endsWith(" " + sentence));
        assertThat(text(field + "-wrong")).isEqualTo(sentence);
        assertThat(attribute(field, "aria-describedby")).contains(field + "-wrong");
    }

    private String tag(String id) {
        var found = Pattern.compile("<\\w+[^>]*\\sid=\"" + Pattern.quote(id) + "\"[^>]*")
                .matcher(html);
        assertThat(found.find()).as("element with id " + id + " in " + html).isTrue();
        return found.group();
    }

    private static String plain(String part) {
        return HtmlUtils.htmlUnescape(part.replaceAll("<[^>]*>", "")).strip();
    }
}
