package nl.samenaanzet.register.log;

import java.text.MessageFormat;
import java.util.Locale;
import nl.samenaanzet.language.Bundles;

/** The log cannot go on; what a person is to do is said in Dutch and in English, a line each. */
public class LogRefused extends RuntimeException {

    LogRefused(String key, Object... arguments) {
        super(in(Bundles.WHOLE, key, arguments) + System.lineSeparator() + in(Locale.ENGLISH, key, arguments));
    }

    private static String in(Locale language, String key, Object... arguments) {
        return MessageFormat.format(Bundles.of("register", language).getString(key), arguments);
    }
}
