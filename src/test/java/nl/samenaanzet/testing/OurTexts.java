package nl.samenaanzet.testing;

import java.io.File;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenaanzet.people.HouseLanguage;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the bundles, for tests without an application. */
public final class OurTexts {

    private OurTexts() { }

    public static MessageSource all() {
        var messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames(Stream.of(new File("src/main/resources/messages").list())
                .filter(name -> !name.endsWith("_en.properties")).map(name -> "messages/" + name.replace(".properties", "")).toArray(String[]::new));
        return messages;
    }

    public static HouseLanguage dutch() {
        return new HouseLanguage(all(), Locale.forLanguageTag("nl"));
    }
}
