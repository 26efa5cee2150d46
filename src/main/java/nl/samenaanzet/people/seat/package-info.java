/** Seats, sectors, terms, and who speaks for a seat. */
package nl.samenaanzet.people.seat;
