package nl.samenaanzet.theoryofchange.choice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Scores extends JpaRepository<Score, Score.Of> {

    @Query("select s from Score s where s.of.activityId in :activities")
    List<Score> of(Collection<UUID> activities);
}
