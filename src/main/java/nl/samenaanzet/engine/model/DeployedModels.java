package nl.samenaanzet.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface DeployedModels extends JpaRepository<Model, UUID> {

    Optional<Model> findByModelIdAndVersionAndSha256(String modelId, int version, String sha256);

    List<Model> findByModelIdOrderByDeployedAtDescVersionDesc(String modelId);

    /** Its id: the file itself is long, and never changes. */
    @Query("select m.id from Model m where m.modelId = :modelId "
            + "order by m.deployedWith desc, m.version desc limit 1")
    Optional<UUID> findNewest(String modelId);

    @Query("select m.version from Model m where m.modelId = :modelId "
            + "order by m.deployedWith desc, m.version desc limit 1")
    Optional<Integer> findNewestVersion(String modelId);

    /** The version of a table that is of one deployment with this version of a process. */
    @Query(
            "select m.id from Model m where m.modelId = :modelId and m.deployedWith = (select max(p.deployedWith) from Model p "
                    + "where p.modelId = :process and p.version = :version) order by m.version desc limit 1")
    Optional<UUID> findOfDeployment(String modelId, String process, int version);
}
