package nl.samenaanzet.evaluation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FormLinks extends JpaRepository<FormLink, String> {

    boolean existsByEvaluationId(UUID evaluation);

    /**
     * Uses a link up.
     *
     * @return 1 for the first who does, 0 for anybody after
     */
    @Modifying(flushAutomatically = true)
    @Query("update FormLink l set l.used = true where l.tokenSha256 = :token and l.used = false")
    int use(String token);
}
