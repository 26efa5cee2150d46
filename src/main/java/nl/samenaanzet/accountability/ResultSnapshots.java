package nl.samenaanzet.accountability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ResultSnapshots extends JpaRepository<ResultSnapshot, UUID> {

    Optional<ResultSnapshot> findFirstByOfYearOrderByPublishedAtDesc(int year);

    @Query("select distinct r.ofYear from ResultSnapshot r order by r.ofYear desc")
    List<Integer> years();
}
