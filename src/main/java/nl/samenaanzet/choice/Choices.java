package nl.samenaanzet.choice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Choices extends JpaRepository<Choice, UUID> {

    List<Choice> findByAmbitionCodeOrderByChosenAtDesc(String code);
}
