package nl.samenaanzet.rules;

import java.time.Instant;

/** A second person approved or refused a table. */
public record TableJudged(ProposalId proposal, boolean approved, Instant at) { }
