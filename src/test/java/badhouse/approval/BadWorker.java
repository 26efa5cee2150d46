package badhouse.approval;

/** A worker on the wrong floor. */
public class BadWorker {}
