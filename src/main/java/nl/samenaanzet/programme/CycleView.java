package nl.samenaanzet.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.StrategyId;

/**
 * A run of the programme, for reading; what has not happened yet is null.
 *
 * @param prefix        "WIJK", under which its tasks are shown
 * @param scriptVersion that the other ambitions begin with
 * @param strategyId    of the overarching document
 */
public record CycleView(UUID id, String prefix, String name, LocalDate consentedOn, String pilot,
        LocalDate othersStartOn, LocalDate endsOn, String recordedBy, Instant recordedAt, Instant pilotEvaluatedAt,
        Instant lessonsDecidedAt, Integer scriptVersion, Instant endWarnedAt, StrategyId strategyId,
        Instant completedAt) { }
