/** Processes of the operating system that we start, watch and end. */
package nl.samenaanzet.localplatform.child;
