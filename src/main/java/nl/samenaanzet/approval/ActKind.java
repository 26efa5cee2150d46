package nl.samenaanzet.approval;

/** What the process owner did with a ballot that was under way. */
public enum ActKind { EXTENDED, PAUSED, RESUMED, WITHDRAWN }
