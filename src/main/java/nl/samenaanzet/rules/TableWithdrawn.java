package nl.samenaanzet.rules;

/** A proposal was taken back, or turned out not to pass the checks of now. */
public record TableWithdrawn(ProposalId proposal) { }
