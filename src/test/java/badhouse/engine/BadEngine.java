package badhouse.engine;

/** Stands for the engine module in the planted mistakes. */
public class BadEngine {}
