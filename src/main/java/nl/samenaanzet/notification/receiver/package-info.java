/** To whom is told: persons, what they chose, and what they may know. */
package nl.samenaanzet.notification.receiver;
