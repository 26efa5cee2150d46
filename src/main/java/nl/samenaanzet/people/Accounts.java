package nl.samenaanzet.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("select a from Account a where a.enabled = true and :role member of a.roles order by a.title")
    List<Account> findEnabledWith(Role role);

    List<Account> findByEnabledIsTrueAndSeatId(SeatId seat);

    List<Account> findByTrialIsTrue();
}
