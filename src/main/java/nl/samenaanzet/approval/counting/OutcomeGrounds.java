package nl.samenaanzet.approval.counting;

import jakarta.persistence.QueryHint;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface OutcomeGrounds extends JpaRepository<OutcomeGroundRow, UUID> {

    /** Every one, in the order of dossier and round. */
    @Query(
            "select new nl.samenaanzet.approval.counting.PastOutcome(b.dossierNumber, b.round, g.inputs, g.rule, g.tableSha256) from OutcomeGroundRow g join Ballot b "
                    + "on b.id.id = g.ballotId order by b.dossierNumber, b.round")
    @QueryHints(@QueryHint(name = AvailableHints.HINT_FETCH_SIZE, value = "1000"))
    Stream<PastOutcome> past();
}
