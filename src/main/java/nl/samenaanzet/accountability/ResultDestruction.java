package nl.samenaanzet.accountability;

import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a blanked text out of the results of the years, as they were published. */
@Component
class ResultDestruction implements Destroys {

    private final JdbcClient database;

    ResultDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        return text.in(database, "accountability_result", "true", null, "shown");
    }
}
