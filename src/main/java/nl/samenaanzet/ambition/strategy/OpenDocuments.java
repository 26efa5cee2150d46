package nl.samenaanzet.ambition.strategy;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.stereotype.Component;

/**
 * Documents as they may be known: of one that is secret no name, and its bytes only for who may read it. The one way to
 * them.
 */
@Component
public class OpenDocuments {

    private final StrategyDocuments rows;
    private final Seals seals;
    private final HouseLanguage language;

    OpenDocuments(StrategyDocuments rows, Seals seals, HouseLanguage language) {
        this.rows = rows;
        this.seals = seals;
        this.language = language;
    }

    public Optional<DocumentView> newest(StrategyId strategy) {
        return rows.findNewest(strategy.id()).map(this::shown);
    }

    public Optional<DocumentView> view(DocumentId id) {
        return rows.findView(id).map(this::shown);
    }

    public List<DocumentView> of(StrategyId strategy) {
        return rows.findViews(strategy.id()).stream().map(this::shown).toList();
    }

    /** What the file is called outside: with the number of its dossier in front, once it has one. */
    public String fileName(DocumentId id) {
        var name = view(id).orElseThrow().name();
        return rows.findNumber(id).map(number -> number + " " + name).orElse(name);
    }

    /**
     * @throws java.util.NoSuchElementException when there is none, or it is secret to who asks: nobody can tell which
     */
    public byte[] content(DocumentId id) {
        seals.mustBeReadable(SealKind.STRATEGY_DOCUMENT, id.toString());
        return rows.findById(id).orElseThrow().content();
    }

    private DocumentView shown(DocumentView document) {
        return seals.holding(SealKind.STRATEGY_DOCUMENT, document.id().toString())
                .map(seal -> document.sealed(seal, language.say("secrecy.document")))
                .orElse(document);
    }
}
