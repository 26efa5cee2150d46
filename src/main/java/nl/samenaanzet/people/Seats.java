package nl.samenaanzet.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Seats extends JpaRepository<Seat, SeatId> {

    Optional<Seat> findBySeatKey(String seatKey);

    List<Seat> findByBodyOrderByNumber(Body body);
}
