/**
 * What {@code bench/ballots} puts into the packaged application to call its services without its pages. Not in the
 * product: the bench adds this folder of test classes to the class path, and only the profile {@code bench} opens it.
 */
package nl.samenaanzet.e2e.door;
