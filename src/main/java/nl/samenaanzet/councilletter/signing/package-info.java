/** Signing the letter, and offering it to the council. */
package nl.samenaanzet.councilletter.signing;
