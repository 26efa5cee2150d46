package nl.samenaanzet.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * A word that a decision table or a process says or asks, as a constant of an enum. An enum of the words of a table
 * names its columns with {@link WordsOf}.
 */
public interface Word {

    /** Of the constant. */
    String name();

    /** As the table and the process write it; our JSON writes the same. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant for a word.
     *
     * @throws UnknownWord when there is none
     */
    static <W extends Word> W of(Class<W> words, String code) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownWord(words, code));
    }
}
