package nl.samenaanzet.ambition.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Strategies extends JpaRepository<Strategy, StrategyId> {

    Optional<Strategy> findByNumber(String number);

    @Query("select s from Strategy s join s.components c where c.id = :component")
    Optional<Strategy> findByComponent(ComponentId component);

    /** What components are about. */
    @Query("select c.id as id, c.about as about from DecisionComponent c where c.id in :ids")
    List<About> findAbouts(Collection<ComponentId> ids);

    interface About {

        ComponentId getId();

        String getAbout();
    }

    @Query("select s from Strategy s where (:code is null or s.ambition.code = :code) order by s.createdAt desc")
    List<Strategy> findNewestFirst(String code);
}
