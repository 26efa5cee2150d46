package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Elements extends JpaRepository<Element, ElementId> {

    List<Element> findByAmbitionCodeOrderByPosition(String code);

    int countByAmbitionCode(String code);

    /** Read before the theory is locked; the element itself only after it. */
    @Query("select e.ambitionCode from Element e where e.id = :id")
    Optional<String> codeOf(ElementId id);
}
