package nl.samenaanzet.engine.step;

import java.util.NoSuchElementException;
import nl.samenaanzet.language.HouseLanguage;
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
        if (failed instanceof DataAccessException || failed instanceof TransactionException) {
            return language.say("engine.failure.database");
        }
        if (failed instanceof NoSuchElementException) {
            return language.say("engine.failure.notFound");
        }
        var message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName()
                : message.substring(0, Math.min(message.length(), 300));
    }
}
