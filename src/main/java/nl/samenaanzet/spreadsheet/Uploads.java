package nl.samenaanzet.spreadsheet;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Uploads extends JpaRepository<Upload, UUID> {

    @Modifying
    @Query("delete from Upload u where u.uploadedAt < :before")
    int deleteBefore(Instant before);
}
