package nl.samenaanzet.programme.track;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.programme.track.Tracks.TrackId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AmbitionTracks extends JpaRepository<Track, TrackId> {

    List<Track> findByProgrammeIdOrderByPosition(UUID programme);

    Optional<Track> findByStrategyId(UUID strategy);

    Optional<Track> findFirstByAmbitionCodeOrderByChangedAtDesc(String code);

    boolean existsByProgrammeIdAndAmbitionCode(UUID programme, String code);
}
