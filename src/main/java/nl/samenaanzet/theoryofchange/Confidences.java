package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Confidences extends JpaRepository<Confidence, Confidence.Of> {

    @Query("select c from Confidence c where c.of.elementId in "
            + "(select e.id.id from Element e where e.ambitionCode = :code)")
    List<Confidence> ofAmbition(String code);

    @Modifying
    @Query("delete from Confidence c where c.of.elementId = :element")
    void forget(UUID element);
}
