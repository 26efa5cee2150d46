package nl.samenaanzet.bench;

/** How the driver acts on the product. Both ways end with the change committed. */
interface People {

    /** Seat 0 is the process owner; 1 to 8 are the kernteam. */
    int OWNER = 0;

    void submit(String strategy) throws Exception;

    /** @param seat 1 to 8 */
    void answer(String ballot, int seat) throws Exception;
}
