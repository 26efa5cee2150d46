package nl.samenaanzet.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table or a process said a word that our code does not know. Nothing goes on with it. */
public class UnknownWord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String where;
    private final List<String> known;

    /**
     * A word that is none of an enum's.
     *
     * @param words the enum of what could have been said
     */
    public UnknownWord(Class<? extends Word> words, String code) {
        this(
                code,
                words.isAnnotationPresent(WordsOf.class)
                        ? String.join(", ", words.getAnnotation(WordsOf.class).value())
                        : words.getSimpleName(),
                Arrays.stream(words.getEnumConstants()).map(Word::code));
    }

    /**
     * A word that is none of those that could have been said.
     *
     * @param where column of a table: {@code decision-route.route}
     */
    public UnknownWord(String code, String where, Stream<?> known) {
        super("\"%s\" is no word of %s".formatted(code, where));
        this.code = code;
        this.where = where;
        this.known = known.map(String::valueOf).toList();
    }

    /** What was said. */
    public String code() {
        return code;
    }

    /** Column of a table, several, or another list of words. */
    public String where() {
        return where;
    }

    /** What could have been said. */
    public List<String> known() {
        return known;
    }
}
