package nl.samenaanzet.people;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The language in which the house itself writes: papers, letters to a role, the register, a story that everybody reads. On a page the
 * reader chooses.
 */
@Component
public class HouseLanguage {

    private final MessageSource texts;
    private final Locale locale;

    /** @param locale setting {@code samenaanzet.language} */
    public HouseLanguage(MessageSource texts, @Value("${samenaanzet.language:nl}") Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A text of a bundle.
     *
     * @param arguments numbers are said as they are, without separators
     * @throws org.springframework.context.NoSuchMessageException when no bundle has it
     */
    public String say(String key, Object... arguments) {
        var words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i] instanceof Number number ? number.toString() : words[i];
        }
        return texts.getMessage(key, words, locale);
    }
}
