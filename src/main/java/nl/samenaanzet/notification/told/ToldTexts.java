package nl.samenaanzet.notification.told;

import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what accounts were told about it; that they were told stays as long as its own term. */
@Component
class ToldTexts implements DossierTexts {

    private final JdbcClient database;

    ToldTexts(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Dossier dossier) {
        database.sql("update notification_told set dossier_title = dossier_number, detail = '' where dossier_number = :number")
                .param("number", dossier.number()).update();
    }
}
