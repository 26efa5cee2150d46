package nl.samenaanzet.inbox;

/** A row was closed: nobody waits for it any more. Published within the transaction that closed it. */
public record TaskLeft(String rowId) { }
