package nl.samenaanzet.approval;

/** The process owner took a ballot back before it closed; the strategy goes back to be revised. */
public record BallotWithdrawn(BallotId ballot) { }
