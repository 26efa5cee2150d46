package nl.samenaanzet.register.proof;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** By the name of the witness. */
public interface Cosignatures extends JpaRepository<Cosignature, String> {

    List<Cosignature> findByPositionOrderByWitness(long position);
}
