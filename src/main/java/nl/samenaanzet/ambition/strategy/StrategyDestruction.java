package nl.samenaanzet.ambition.strategy;

import java.util.List;
import nl.samenaanzet.ambition.AmbitionHappening;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.privacy.Destroys;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the documents, the text of the strategy and its components, and what its story quotes; which things
 * happened, and when, stays.
 */
@Component
class StrategyDestruction implements Destroys {

    private static final String COMPONENTS =
            "update ambition_component set about = :about || position, means_note = '', owner = '-' where strategy_id = :strategy";
    private static final List<String> CHANGES = List.of(
            "update ambition_happening set detail = '' where subject = :strategy",
            "update ambition_strategy set title = number, summary = '', problem = null where id = :strategy");

    private final StrategyDocuments documents;
    private final Journal journal;
    private final Seals seals;
    private final JdbcClient database;
    private final HouseLanguage language;

    StrategyDestruction(
            StrategyDocuments documents, Journal journal, Seals seals, JdbcClient database, HouseLanguage language) {
        this.documents = documents;
        this.journal = journal;
        this.seals = seals;
        this.database = database;
        this.language = language;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int destroy(DestroyedDossier dossier) {
        documents.findViews(dossier.id()).forEach(d -> seals.destroy(SealKind.STRATEGY_DOCUMENT, d.id().toString()));
        documents.deleteByStrategyId(dossier.id());
        journal.noteOnce(new StrategyId(dossier.id()), AmbitionHappening.DOCUMENTS_DESTROYED, "");
        var components = database.sql(COMPONENTS)
                .param("about", language.say("ambition.data.component") + ' ')
                .param("strategy", dossier.id())
                .update();
        return components + Destroys.change(database, CHANGES, "strategy", dossier.id());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        var strategy = text.dossier().id();
        return text.in(database, "ambition_strategy", "id = :key", strategy, "title", "summary", "problem")
                + text.in(
                        database, "ambition_component", "strategy_id = :key", strategy, "about", "means_note", "owner")
                + text.in(database, "ambition_happening", "subject = :key", strategy, "detail");
    }
}
