package nl.samenaanzet.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LetterRows extends JpaRepository<LetterRow, UUID> {

    boolean existsByLetterKey(String key);

    @Query("select new nl.samenaanzet.mail.LetterFate(l.letterKey, l.state, l.sentAt) from LetterRow l where l.letterKey in :keys")
    List<LetterFate> fates(Collection<String> keys);

    List<LetterRow> findByState(LetterState state);

    @Query("select l.id from LetterRow l where l.state = nl.samenaanzet.mail.LetterState.WAITING and l.nextAt <= :now "
            + "order by l.nextAt")
    List<UUID> due(Instant now, Pageable page);

    List<LetterRow> findByRecipientIgnoreCaseOrderByWrittenAt(String recipient);

    @Query("select l from LetterRow l where l.writtenAt < :before and l.recipient <> ''")
    List<LetterRow> findFullBefore(Instant before);

    Page<LetterRow> findAllByOrderByWrittenAtDesc(Pageable page);
}
