package nl.samenaanzet.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Seats extends JpaRepository<Seat, SeatId> {

    /** For a change of who speaks: two at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Seat s where s.id = :id")
    Optional<Seat> lock(SeatId id);

    Optional<Seat> findBySeatKey(String seatKey);

    /** With their sectors: one query, not one more for each seat. */
    @EntityGraph(attributePaths = "sector")
    List<Seat> findByBodyOrderByNumber(Body body);
}
