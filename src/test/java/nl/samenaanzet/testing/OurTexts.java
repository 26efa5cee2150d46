package nl.samenaanzet.testing;

import java.util.List;
import java.util.Locale;
import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.context.MessageSource;

/** The texts of the bundles, for tests without an application. */
public final class OurTexts {

    private OurTexts() {}

    public static MessageSource all() {
        return Bundles.texts();
    }

    public static HouseLanguage dutch() {
        return new HouseLanguage(all(), List.of(Locale.of("nl"), Locale.ENGLISH));
    }
}
