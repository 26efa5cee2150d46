package nl.samenaanzet.programme.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;

/**
 * A track, for reading.
 *
 * @param number        "WIJK-AB"
 * @param round         1-based; 0 before it starts
 * @param scriptVersion the version of the script it works with; 0 before it starts
 * @param startedAt     null before it starts
 * @param lastHeldOn    day of the newest workshop that was held, or null
 * @param strategyId    its strategy once it is being written, or null
 * @param changedAt     since when it is where it is
 */
public record TrackView(UUID id, UUID programmeId, String ambitionCode, String ambitionName, String number,
        int position, boolean pilot, Phase phase, int round, int scriptVersion, Instant startedAt,
        LocalDate lastHeldOn, StrategyId strategyId, Instant changedAt) { }
