/** Who looks when: the clock that finds what must be told, and sends it at once or in a digest. */
package nl.samenaanzet.notification.watch;
