package nl.samenaanzet.publication.release;

import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what people wrote on the way to the register: the text that was looked at, and how duties were settled. */
@Component
class CaseTexts implements DossierTexts {

    private final JdbcClient database;

    CaseTexts(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Dossier dossier) {
        for (var component : dossier.components()) {
            database.sql("update publication_case set title = null, decided_text = null where id = :id").param("id", component.id().id()).update();
            database.sql("update publication_duty set note = case when note is null then null else '' end where decision_id = :id")
                    .param("id", component.id().id()).update();
        }
    }
}
