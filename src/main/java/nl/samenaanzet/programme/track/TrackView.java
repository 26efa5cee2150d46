package nl.samenaanzet.programme.track;

import java.time.Instant;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.Tracks.TrackId;

/**
 * A track, for reading.
 *
 * @param of which ambition it is for
 * @param round 1-based; 0 before it starts
 * @param scriptVersion the version of the script it works with; 0 before it starts
 * @param strategyId its strategy once it is being written, or null
 * @param changedAt since when it is where it is
 */
public record TrackView(
        TrackId id,
        CycleId cycle,
        TrackSpec of,
        Phase phase,
        int round,
        int scriptVersion,
        StrategyId strategyId,
        Instant changedAt) {}
