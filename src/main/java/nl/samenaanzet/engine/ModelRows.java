package nl.samenaanzet.engine;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ModelRows extends JpaRepository<Model, UUID> {

    boolean existsByModelIdAndVersionAndSha256(String modelId, int version, String sha256);

    @Query("select m from Model m where m.modelId = :modelId order by m.deployedAt desc, m.version desc limit 1")
    Optional<Model> findNewest(String modelId);

    @Query("select m.version from Model m where m.modelId = :modelId order by m.deployedAt desc, m.version desc limit 1")
    Optional<Integer> findNewestVersion(String modelId);
}
