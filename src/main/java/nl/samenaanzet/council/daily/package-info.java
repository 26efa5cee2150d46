/** The griffie's letter of a working day. */
package nl.samenaanzet.council.daily;
