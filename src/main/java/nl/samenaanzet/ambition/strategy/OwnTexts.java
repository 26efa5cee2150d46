package nl.samenaanzet.ambition.strategy;

import java.util.List;
import nl.samenaanzet.ambition.Dossier;
import nl.samenaanzet.ambition.DossierTexts;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the text of the strategy and its components, and what its story quotes; which things happened, and when, stays. */
@Component
class OwnTexts implements DossierTexts {

    private static final List<String> CHANGES = List.of(
            "update ambition_happening set detail = '' where subject = :strategy",
            "update ambition_component set about = 'Onderdeel ' || position, means_note = '', owner = '-' where strategy_id = :strategy",
            "update ambition_strategy set title = number, summary = '', problem = null where id = :strategy");

    private final StrategyDocuments documents;
    private final Seals seals;
    private final JdbcClient database;

    OwnTexts(StrategyDocuments documents, Seals seals, JdbcClient database) {
        this.documents = documents;
        this.seals = seals;
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Dossier dossier) {
        documents.findViews(dossier.id().id()).forEach(d -> seals.destroy(SealKind.STRATEGY_DOCUMENT, d.id().toString()));
        DossierTexts.change(database, CHANGES, "strategy", dossier.id().id());
    }
}
