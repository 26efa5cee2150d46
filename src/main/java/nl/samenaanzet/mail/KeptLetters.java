package nl.samenaanzet.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptLetters extends JpaRepository<KeptLetter, UUID> {

    boolean existsByLetterKey(String key);

    @Query(
            "select new nl.samenaanzet.mail.LetterFate(l.letterKey, l.state, l.sentAt) from KeptLetter l where l.letterKey in :keys")
    List<LetterFate> fates(Collection<String> keys);

    List<KeptLetter> findByState(LetterState state);

    @Query("select l.id from KeptLetter l where l.state = nl.samenaanzet.mail.LetterState.WAITING and l.nextAt <= :now "
            + "order by l.nextAt")
    List<UUID> due(Instant now, Pageable page);

    List<KeptLetter> findByRecipientIgnoreCaseOrderByWrittenAt(String recipient);

    @Query("select l from KeptLetter l where l.writtenAt < :before and l.recipient <> ''")
    List<KeptLetter> findFullBefore(Instant before);

    Page<KeptLetter> findAllByOrderByWrittenAtDesc(Pageable page);
}
