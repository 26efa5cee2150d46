package nl.samenaanzet.people.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.people.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    @Query("select a from Account a where a.enabled = true and :role member of a.roles order by a.title")
    List<Account> findEnabledWith(Role role);

    List<Account> findByEmailIgnoreCase(String email);

    List<Account> findByEnabledIsFalseAndDisabledAtBeforeAndEmailIsNotNull(Instant before);

    List<Account> findByTrialIsTrue();
}
