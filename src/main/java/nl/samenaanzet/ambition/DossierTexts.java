package nl.samenaanzet.ambition;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Published by a module that keeps texts of people about a dossier. Called within the transaction of who decided that it is destroyed. What
 * was counted and decided may stay: hashes, days, outcomes and who held which role; no text.
 */
public interface DossierTexts {

    /** Takes the texts away. Safe to run twice. @param dossier as it was until now */
    void destroy(Dossier dossier);

    /** Runs statements that each have one parameter of this name. */
    static void change(JdbcClient database, List<String> statements, String name, Object value) {
        statements.forEach(statement -> database.sql(statement).param(name, value).update());
    }
}
