package nl.samenaanzet.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DestructionLists extends JpaRepository<DestructionList, UUID> {

    List<DestructionList> findByOrderByMadeAtDesc();
}
