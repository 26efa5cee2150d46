package nl.samenaanzet.engine.step;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.util.NoSuchElementException;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.words.UnknownWord;
import nl.samenaanzet.words.Word;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What a process owner reads in Operate and on the dossier page; the log has the technical side. */
@Component
class FailureMessage {

    private final HouseLanguage language;

    FailureMessage(HouseLanguage language) {
        this.language = language;
    }

    String of(String jobType, Exception failed) {
        return language.say("engine.failure", jobType, reason(failed));
    }

    private String reason(Exception failed) {
        var unknown = unknown(failed);
        if (unknown != null) {
            return language.say(
                    "engine.failure.unknownWord", unknown.code(), unknown.where(), String.join(", ", unknown.known()));
        }
        if (failed instanceof DataAccessException || failed instanceof TransactionException) {
            return language.say("engine.failure.database");
        }
        if (failed instanceof NoSuchElementException) {
            return language.say("engine.failure.notFound");
        }
        var message = failed.getMessage();
        return message == null
                ? failed.getClass().getSimpleName()
                : message.substring(0, Math.min(message.length(), 300));
    }

    /**
     * The word that stopped the step: our code met it, or it could not be read from the variables. Null when something
     * else did.
     */
    private static UnknownWord unknown(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownWord word) {
                return word;
            }
            if (cause instanceof InvalidFormatException unread && Word.class.isAssignableFrom(unread.getTargetType())) {
                return new UnknownWord(
                        unread.getTargetType().asSubclass(Word.class), String.valueOf(unread.getValue()));
            }
        }
        return null;
    }
}
