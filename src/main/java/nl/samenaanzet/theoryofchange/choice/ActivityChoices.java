package nl.samenaanzet.theoryofchange.choice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityChoices extends JpaRepository<ActivityChoice, UUID> {

    List<ActivityChoice> findByAmbitionCodeOrderByChosenAtDesc(String code);
}
