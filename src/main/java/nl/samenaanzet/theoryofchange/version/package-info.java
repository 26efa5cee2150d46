/** Kept versions of a theory of change, and the difference between two. */
package nl.samenaanzet.theoryofchange.version;
