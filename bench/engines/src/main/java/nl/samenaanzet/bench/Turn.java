package nl.samenaanzet.bench;

/**
 * One contender, one turn, with the processor time it took.
 *
 * @param driver   milliseconds a ballot of the process that drives; for an embedded engine the engine is in it
 * @param product  of the application, 0 where there is none
 * @param broker   of Zeebe, 0 where there is none
 * @param database of PostgreSQL, all its processes
 * @param others   part of the machine that somebody else used meanwhile, 0 to 1
 */
record Turn(String contender, Measured measured, double driver, double product, double broker, double database, double others) {

    double cpu() {
        return driver + product + broker + database;
    }

    /** Without the one who asks: in real life people do that. */
    double served() {
        return product + broker + database;
    }
}
