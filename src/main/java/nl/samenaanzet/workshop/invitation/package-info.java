/** Inviting participants: the calendar file, guests, and how broad the group is. */
package nl.samenaanzet.workshop.invitation;
