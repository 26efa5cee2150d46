package nl.samenaanzet.approval;

import java.time.Instant;
import nl.samenaanzet.ambition.StrategyId;

/**
 * The outcome of a ballot is on record. Published once.
 *
 * @param dossierNumber "WIJK-2025-AB-003"
 * @param outcome       of T4: see {@link BallotResult}; when it is no decision, {@link RoundSettled} follows
 */
public record BallotConcluded(BallotId ballot, StrategyId strategy, String dossierNumber, String outcome, Instant at) { }
