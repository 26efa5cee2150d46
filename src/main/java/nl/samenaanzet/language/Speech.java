package nl.samenaanzet.language;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The texts in one language. Counts are said as they are, without separators; amounts as their text asks. */
public record Speech(Locale locale, MessageSource texts) {

    /**
     * A text of a bundle.
     *
     * @throws org.springframework.context.NoSuchMessageException when no bundle has it
     */
    public String say(String key, Object... arguments) {
        return texts.getMessage(key, asTheyAre(arguments), locale);
    }

    /** A text of a bundle, or these words where no bundle has it. */
    public String sayOr(String otherwise, String key, Object... arguments) {
        return texts.getMessage(key, asTheyAre(arguments), otherwise, locale);
    }

    private static Object[] asTheyAre(Object... arguments) {
        return Arrays.stream(arguments)
                .map(said -> said instanceof Integer || said instanceof Long ? said.toString() : said)
                .toArray();
    }
}
