package badhouse.approval.process;

/** Stands for a process floor. */
public class BadProcess {}
