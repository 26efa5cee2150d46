package nl.samenaanzet.ambition.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossier.DocumentView;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface StrategyDocuments extends JpaRepository<StrategyDocument, DocumentId> {

    /** Without the bytes: a page that names a document should not load it. */
    @Query("""
            select new nl.samenaanzet.ambition.Dossier$DocumentView(d.id, d.name, d.mediaType, d.size, d.sha256)
            from StrategyDocument d where d.strategyId = :strategy order by d.addedAt desc limit 1""")
    Optional<DocumentView> findNewest(UUID strategy);

    @Query("""
            select new nl.samenaanzet.ambition.Dossier$DocumentView(d.id, d.name, d.mediaType, d.size, d.sha256)
            from StrategyDocument d where d.id = :document""")
    Optional<DocumentView> findView(DocumentId document);

    /** The number of the dossier it belongs to; none while it is a draft. */
    @Query("""
            select s.number from Strategy s, StrategyDocument d
            where d.id = :document and s.id.id = d.strategyId""")
    Optional<String> findNumber(DocumentId document);

    /** Without the bytes, oldest first. */
    @Query("""
            select new nl.samenaanzet.ambition.Dossier$DocumentView(d.id, d.name, d.mediaType, d.size, d.sha256)
            from StrategyDocument d where d.strategyId = :strategy order by d.addedAt""")
    List<DocumentView> findViews(UUID strategy);

    /** Without reading the bytes first. */
    @Modifying
    @Query("delete from StrategyDocument d where d.strategyId = :strategy")
    void deleteByStrategyId(UUID strategy);
}
