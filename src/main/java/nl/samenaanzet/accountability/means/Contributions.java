package nl.samenaanzet.accountability.means;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Contributions extends JpaRepository<Contribution, ContributionId> {

    List<Contribution> findByAmbitionCodeOrderByQuarterAscActivityAscPartnerAsc(String code);

    List<Contribution> findByQuarterStartingWithOrderByAmbitionCodeAscQuarterAscActivityAscPartnerAsc(String year);

    Optional<Contribution> findByActivityIdAndQuarterAndRowKey(UUID activity, String quarter, String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.id = :id")
    Optional<Contribution> lock(ContributionId id);

    @Query("select distinct substring(c.quarter, 1, 4) from Contribution c order by 1 desc")
    List<String> years();
}
