package nl.samenaanzet.privacy.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenaanzet.privacy.marks.Mark.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The names of people whom the house knows, in full or by what comes after the first word; and whoever is addressed as
 * one: "mevrouw De Vries".
 */
@Component
class NameFinder implements PersonFinder {

    private static final int SHORTEST = 3;
    private static final String BEFORE = "(?<![\\p{L}\\d])";
    private static final String AFTER = "(?![\\p{L}\\d])";

    private static final Pattern ADDRESSED = Pattern.compile(BEFORE
            + "(?:[Dd]e heer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]r\\.|[Mm]rs\\.?|[Mm]s\\.)\\h"
            + "(?:\\p{Lu}\\.\\h?){0,5}(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l|'t)\\h){0,3}"
            + "\\p{Lu}[\\p{L}'-]+" + AFTER);

    private final ObjectProvider<KnownNames> known;

    NameFinder(ObjectProvider<KnownNames> known) {
        this.known = known;
    }

    @Override
    public List<Mark> in(String text) {
        var found = new ArrayList<Mark>();
        var words = text.toLowerCase(Locale.ROOT);
        known.stream()
                .flatMap(names -> names.names().stream())
                .distinct()
                .filter(name -> words.contains(lastWord(name)))
                .flatMap(NameFinder::written)
                .forEach(form -> found(form, text).forEach(found::add));
        found(ADDRESSED, text).forEach(found::add);
        return found;
    }

    private static String lastWord(String name) {
        var words = name.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return words[words.length - 1];
    }

    private static Stream<Mark> found(Pattern form, String text) {
        return form.matcher(text).results().map(at -> new Mark(Kind.NAME, at.start(), at.group()));
    }

    /** In full, with capitals or without; what comes after the first name only as it is written. */
    private static Stream<Pattern> written(String name) {
        var words = name.strip().split("\\s+");
        var last = String.join(" ", words).substring(words[0].length()).strip();
        var full = Stream.of(words.length == 1 ? form(name.strip(), "") : form(String.join(" ", words), "(?iu)"));
        return Stream.concat(full, Stream.of(last).map(l -> form(l, "")))
                .filter(form -> form != null)
                .distinct();
    }

    private static Pattern form(String words, String how) {
        return words.replaceAll("[^\\p{L}]", "").length() < SHORTEST
                ? null
                : Pattern.compile(how + BEFORE + Pattern.quote(words).replace(" ", "\\E\\h+\\Q") + AFTER);
    }
}
