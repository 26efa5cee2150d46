package nl.samenaanzet.language;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The language in which the house itself writes: papers, letters to a role, the register, a story that everybody reads.
 * On a page the reader chooses one of the others.
 */
@Component
public class HouseLanguage {

    private static final String SETTING = "samenaanzet.site.languages";
    private static final String USUAL = "nl,en";

    private final MessageSource texts;
    private final List<Locale> languages;

    /** @param languages setting {@code samenaanzet.site.languages}: those of the pages, first the one of the house */
    public HouseLanguage(MessageSource texts, @Value("${" + SETTING + ":" + USUAL + "}") List<Locale> languages) {
        this.texts = texts;
        this.languages = List.copyOf(languages);
    }

    public Locale locale() {
        return languages.getFirst();
    }

    /** The language of the house while there is no bean to ask, at the start. */
    public static Locale of(PropertyResolver settings) {
        return tagged(settings.getProperty(SETTING, USUAL).split(",")[0].strip());
    }

    /** The language of a tag that was kept or sent: "en". */
    public static Locale tagged(String tag) {
        return Locale.forLanguageTag(tag);
    }

    /**
     * A language that a reader can choose.
     *
     * @param name in the language itself: "English"
     */
    public record Choice(String tag, String name) {}

    /** What a reader can choose from. */
    public List<Choice> choices() {
        return languages.stream()
                .map(l -> new Choice(l.toLanguageTag(), StringUtils.capitalize(l.getDisplayLanguage(l))))
                .toList();
    }

    /** The language asked for as one of ours; the one of the house when it is none. */
    public Locale ours(Locale asked) {
        return languages.stream()
                .filter(l -> l.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(locale());
    }

    /**
     * The language asked for as one of ours.
     *
     * @throws IllegalArgumentException when pages cannot be read in it
     */
    public Locale known(Locale asked) {
        if (!ours(asked).getLanguage().equals(asked.getLanguage())) {
            throw new IllegalArgumentException("No language of ours: " + asked);
        }
        return ours(asked);
    }

    /** A text of a bundle, as {@link Speech#say}. */
    public String say(String key, Object... arguments) {
        return to(null).say(key, arguments);
    }

    /** A text of a bundle, as {@link Speech#sayOr}. */
    public String sayOr(String otherwise, String key, Object... arguments) {
        return to(null).sayOr(otherwise, key, arguments);
    }

    /**
     * What is said to one person.
     *
     * @param chosen the language of who reads it; null where it is not known, and then the house speaks its own
     */
    public Speech to(Locale chosen) {
        return new Speech(chosen == null ? locale() : ours(chosen), texts);
    }
}
