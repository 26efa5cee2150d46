package nl.samenaanzet.council.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.council.item.ItemView.CouncilPaperView;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CouncilPapers extends JpaRepository<CouncilPaper, UUID> {

    /** Without their content, oldest first. */
    @Query(
            "select new nl.samenaanzet.council.item.ItemView$CouncilPaperView(p.id, p.itemId, p.name, p.size, p.addedAt) from CouncilPaper p "
                    + "where p.itemId = :item order by p.addedAt, p.id")
    List<CouncilPaperView> of(UUID item);

    @Query(
            "select new nl.samenaanzet.council.item.ItemView$CouncilPaperView(p.id, p.itemId, p.name, p.size, p.addedAt) from CouncilPaper p "
                    + "where p.id = :id")
    Optional<CouncilPaperView> view(UUID id);
}
