package nl.samenaanzet.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Measurements extends JpaRepository<Measurement, UUID> {

    List<Measurement> findByAmbitionCodeOrderByMeasuredOn(String code);

    Optional<Measurement> findByIndicatorIdAndMeasuredOn(UUID indicator, LocalDate on);
}
