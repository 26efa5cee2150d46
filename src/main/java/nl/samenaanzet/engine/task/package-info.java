/** Which user tasks are open. */
package nl.samenaanzet.engine.task;
