/** Running the steps of a process, and what happens when one fails. */
package nl.samenaanzet.engine.step;
