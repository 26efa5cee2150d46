package nl.samenaanzet.rules;

/** A table waits for a second person. */
public record TableProposed(ProposalId proposal, String tableId, String tableName) { }
