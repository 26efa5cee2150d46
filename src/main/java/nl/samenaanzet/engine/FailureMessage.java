package nl.samenaanzet.engine;

import java.util.NoSuchElementException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a process owner reads in Operate and on the dossier page; the log has the technical side. */
class FailureMessage {

    private FailureMessage() { }

    static String of(String jobType, Exception failed) {
        return "Stap %s lukt niet: %s. Wat u kunt doen: docs/incidents.md, %s".formatted(jobType, reason(failed), jobType);
    }

    private static String reason(Exception failed) {
        if (failed instanceof DataAccessException || failed instanceof TransactionException) {
            return "de database van de toepassing gaf een fout";
        }
        if (failed instanceof NoSuchElementException) {
            return "het dossier of onderdeel is niet gevonden in de toepassing";
        }
        var message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName()
                : message.substring(0, Math.min(message.length(), 300));
    }
}
