package nl.samenaanzet.bench;

/** Something that can hold ballots: a bare engine, the product, or only a database. */
interface Contender extends AutoCloseable {

    int SEATS = 8;

    /** Makes ready what ballots need before they begin; not measured. @param ballots at most this many will follow */
    default void prepare(int ballots) throws Exception { }

    /** One whole ballot, from its start to its recorded result; eight answers one after the other. */
    Took ballot() throws Exception;

    /** Puts away what the ballots of a turn left open; not measured. */
    default void tidy() throws Exception { }
}
