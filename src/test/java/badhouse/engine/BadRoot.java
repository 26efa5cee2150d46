package badhouse.engine;

/** Planted: another class has this simple name. */
class BadRoot {}
