package nl.samenaanzet.tables;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** A word that decision tables say or ask, as a constant of an enum that names its columns with {@link WordsOf}. */
public interface TableWord {

    /** Of the constant. */
    String name();

    /** As the table writes it; variables of a process and our JSON write the same. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant for a word of the table.
     *
     * @throws UnknownWord when there is none
     */
    static <W extends TableWord> W of(Class<W> words, String code) {
        return Arrays.stream(words.getEnumConstants()).filter(word -> word.code().equals(code)).findFirst()
                .orElseThrow(() -> new UnknownWord(words, code));
    }
}
