/** The letters of a working day to a role: what another module has to tell, each day once. */
package nl.samenaanzet.notification.bulletin;
