package nl.samenaanzet.decision.route;

import jakarta.persistence.QueryHint;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface RouteGrounds extends JpaRepository<RouteGround, UUID> {

    @Query(
            "select new nl.samenaanzet.decision.route.RouteGrounds$PastGround(r.dossierNumber, r.about, g.inputs, g.rule, g.tableSha256) "
                    + "from RouteGround g join g.routeOf r where g.tableId = :table order by r.dossierNumber, r.about, g.id")
    @QueryHints(@QueryHint(name = AvailableHints.HINT_FETCH_SIZE, value = "1000"))
    Stream<PastGround> past(String table);

    /** What is read of a ground for a replay: not the table, which is large and many times the same. */
    record PastGround(String dossierNumber, String about, String inputs, String rule, String sha256) {}
}
