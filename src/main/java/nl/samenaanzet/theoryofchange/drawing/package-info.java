/** A theory of change as a picture. */
package nl.samenaanzet.theoryofchange.drawing;
