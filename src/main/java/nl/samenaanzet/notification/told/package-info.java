/** What was told before, so that nobody is told twice. */
package nl.samenaanzet.notification.told;
