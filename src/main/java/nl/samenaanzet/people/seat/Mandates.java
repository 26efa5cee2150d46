package nl.samenaanzet.people.seat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.people.People.SeatId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Mandates extends JpaRepository<Mandate, UUID> {

    /** With seat and sector: this one query is on the way of every page of the kernteam. */
    @Query("select m from Mandate m join fetch m.seat s left join fetch s.sector where m.accountId = :account")
    List<Mandate> findByAccount(UUID account);

    @Query("select m from Mandate m join fetch m.seat s where s.id = :seat order by m.fromAt desc, m.recordedAt desc")
    List<Mandate> findBySeat(SeatId seat);

    @Query(
            "select m from Mandate m join fetch m.seat s left join fetch s.sector order by m.fromAt desc, m.recordedAt desc")
    List<Mandate> findWithSeats();

    @Query("select m.seat.id from Mandate m where m.id = :id")
    Optional<SeatId> seatOf(UUID id);

    @Query("select m from Mandate m join Account a on a.id = m.accountId where a.enabled = false and m.endedAt is null")
    List<Mandate> findOfDisabledAccounts();
}
