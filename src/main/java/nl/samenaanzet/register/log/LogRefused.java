package nl.samenaanzet.register.log;

import java.text.MessageFormat;
import java.util.Locale;
import nl.samenaanzet.language.Bundles;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The log cannot go on; what a person is to do is said in Dutch and in English, a line each. */
public class LogRefused extends RuntimeException {

    LogRefused(String key, Object... arguments) {
        super(in(Bundles.WHOLE, key, arguments) + System.lineSeparator() + in(Locale.ENGLISH, key, arguments));
    }

    private static String in(Locale language, String key, Object... arguments) {
        return MessageFormat.format(Bundles.of("register", language).getString(key), arguments);
    }

    /** Says what to do instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<LogRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable root, LogRefused refused) {
            return new FailureAnalysis(refused.getMessage(), null, refused);
        }
    }
}
