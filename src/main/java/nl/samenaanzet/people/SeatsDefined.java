package nl.samenaanzet.people;

/** The seats are known; accounts can be tied to them. */
record SeatsDefined() { }
