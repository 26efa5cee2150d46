package nl.samenaanzet.people.seat;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenaanzet.people.Body;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Seats extends JpaRepository<Seat, SeatId> {

    /** For a change of who speaks: two at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Seat s where s.id = :id")
    Optional<Seat> lock(SeatId id);

    Optional<Seat> findBySeatKey(String seatKey);

    /** For reading, by number: no seat is loaded, so none is looked at for changes. */
    @Query("select new nl.samenaanzet.people.People$SeatView(s.id, s.seatKey, s.number, r.sectorKey, r.name, "
            + "case when r.sectorGroup = BEWONERS then true else false end) "
            + "from Seat s left join s.sector r where s.body = :body order by s.number")
    List<SeatView> view(Body body);

    @Query("select s.number from Seat s where s.body = :body and s.apart = true")
    Set<Integer> apart(Body body);

    List<Seat> findByBodyOrderByNumber(Body body);
}
