package nl.samenaanzet.database;

import java.text.MessageFormat;
import java.util.Locale;
import nl.samenaanzet.language.Bundles;

/** The database was made by another version of the software. Nothing of it is changed. */
public class OtherDatabase extends RuntimeException {

    OtherDatabase() {
        super(text("database.other"));
    }

    /** In Dutch and in English, a line each: at a start nobody has chosen a language yet. */
    public static String text(String key, Object... arguments) {
        return in(Bundles.WHOLE, key, arguments) + System.lineSeparator() + in(Locale.ENGLISH, key, arguments);
    }

    private static String in(Locale language, String key, Object... arguments) {
        return MessageFormat.format(Bundles.of("database", language).getString(key), arguments);
    }
}
