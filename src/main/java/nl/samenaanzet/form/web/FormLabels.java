package nl.samenaanzet.form.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the fields of a page are called, as its template says it to the fragments of {@code fragments/form.html}, or in
 * a label, legend or aria-label of its own; and in which order they stand there. A part of a list is called by its key,
 * where the template says {@code th:with="name=|pace[${k}]|,about=|notification.kind.${k}|"}.
 */
@Component
class FormLabels {

    private static final List<Pattern> FIELDS = List.of(
            Pattern.compile(":: \\w+\\(\\s*'(\\w+)',\\s*(?:'\\w+',\\s*#\\{|')([\\w.]+)"),
            Pattern.compile("<label\\s+for=\"(\\w+)\"\\s+th:text=\"#\\{([\\w.]+)}\""),
            Pattern.compile("<fieldset[^>]*\\sid=\"(\\w+)\"[^>]*>\\s*<legend\\s+th:text=\"#\\{([\\w.]+)}\""),
            Pattern.compile("\\sid=\"(\\w+)\"[^>]*\\sth:aria-label=\"#\\{([\\w.]+)}\""),
            Pattern.compile("\\|(\\w+\\[)\\$\\{[^}]+}]\\|,\\s*about=\\|([\\w.]+)\\$\\{"));
    private static final Pattern PLACE =
            Pattern.compile(":: \\w+\\(\\s*'(\\w+)'|\\sname=\"(\\w+)\"|\\|(\\w+)\\[\\$\\{");
    private static final Pattern OTHER = Pattern.compile("~\\{(\\w+/[\\w-]+) ::");

    private final Map<String, Page> known = new ConcurrentHashMap<>();

    /**
     * What a template says.
     *
     * @param labels by field; those of the parts of a list by "pace[", without the key
     * @param order of the fields that it names
     * @param others templates that it takes parts from
     */
    private record Page(Map<String, String> labels, List<String> order, List<String> others) {}

    /**
     * @param view name of the template, which may have fields in another that it names or of its folder
     * @return key of the label, or empty when the template makes it up
     */
    Optional<String> of(String view, String field) {
        var list = field.indexOf('[') + 1;
        var name = list == 0 ? field : field.substring(0, list);
        var key = list == 0 ? "" : field.substring(list, field.length() - 1);
        return Stream.of(Stream.of(view), page(view).others.stream(), Stream.of(view.replaceFirst("/[^/]*$", "/*")))
                .flatMap(templates -> templates)
                .map(template -> page(template).labels.get(name))
                .filter(label -> label != null)
                .findFirst()
                .map(label -> label + key);
    }

    /** The names of the fields that stand in this template itself, from top to bottom; of a list without its parts. */
    List<String> order(String view) {
        return page(view).order;
    }

    private Page page(String where) {
        return known.computeIfAbsent(where, FormLabels::read);
    }

    private static Page read(String where) {
        try {
            var texts = Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:templates/%s.html".formatted(where)))
                    .map(FormLabels::text)
                    .toList();
            return new Page(
                    texts.stream()
                            .flatMap(text -> FIELDS.stream()
                                    .flatMap(field -> field.matcher(text).results()))
                            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (one, other) -> one)),
                    all(PLACE, texts),
                    all(OTHER, texts));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** What the first group that is found says, each once. */
    private static List<String> all(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .flatMap(m -> IntStream.rangeClosed(1, m.groupCount()).mapToObj(m::group))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String text(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
