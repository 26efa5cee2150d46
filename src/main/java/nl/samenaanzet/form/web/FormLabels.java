package nl.samenaanzet.form.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the fields of a page are called, as its template says it to the fragments of {@code fragments/form.html}, or in
 * a label, legend or aria-label of its own.
 */
@Component
class FormLabels {

    private static final List<Pattern> FIELDS = List.of(
            Pattern.compile(":: \\w+\\(\\s*'(\\w+)',\\s*(?:'\\w+',\\s*#\\{|')([\\w.]+)"),
            Pattern.compile("<label\\s+for=\"(\\w+)\"\\s+th:text=\"#\\{([\\w.]+)}\""),
            Pattern.compile("<fieldset[^>]*\\sid=\"(\\w+)\"[^>]*>\\s*<legend\\s+th:text=\"#\\{([\\w.]+)}\""),
            Pattern.compile("\\sid=\"(\\w+)\"[^>]*\\sth:aria-label=\"#\\{([\\w.]+)}\""));

    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    /**
     * @param view name of the template, which may have fields in another of its folder
     * @return key of the label, or empty when the template makes it up
     */
    Optional<String> of(String view, String field) {
        var folder = view.replaceFirst("/[^/]*$", "");
        return Stream.of(view, folder + "/*")
                .map(where -> known.computeIfAbsent(where, FormLabels::read).get(field))
                .filter(label -> label != null)
                .findFirst();
    }

    private static Map<String, String> read(String where) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:templates/%s.html".formatted(where)))
                    .map(FormLabels::text)
                    .flatMap(text ->
                            FIELDS.stream().flatMap(field -> field.matcher(text).results()))
                    .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (one, other) -> one));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String text(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
