/** Checking a table: gaps, overlaps, its contract, and past decisions replayed. */
package nl.samenaanzet.rules.check;
