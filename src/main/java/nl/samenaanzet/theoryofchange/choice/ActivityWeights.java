package nl.samenaanzet.theoryofchange.choice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActivityWeights extends JpaRepository<Weight, Weight.Of> {

    @Query("select w from Weight w where w.of.ambitionCode = :code")
    List<Weight> ofAmbition(String code);
}
