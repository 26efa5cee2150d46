package nl.samenaanzet.publication.release;

import nl.samenaanzet.privacy.Destroys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what people wrote on the way to the register: the text that was looked at, and how duties were settled. */
@Component
class PublicationCaseDestruction implements Destroys {

    private final JdbcClient database;

    PublicationCaseDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        var changed = 0;
        for (var component : dossier.components()) {
            changed += database.sql(
                            "update publication_case set title = null, decided_text = null, proposal_text = null where id = :id")
                    .param("id", component)
                    .update();
            changed += database.sql(
                            "update publication_duty set note = case when note is null then null else '' end where decision_id = :id")
                    .param("id", component)
                    .update();
        }
        return changed;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        var changed = 0;
        for (var component : text.dossier().components()) {
            changed += text.in(
                            database,
                            "publication_case",
                            "id = :key",
                            component,
                            "title",
                            "decided_text",
                            "proposal_text")
                    + text.in(database, "publication_duty", "decision_id = :key", component, "note");
        }
        return changed;
    }
}
