/** What tests of several modules need: the application with a database and an engine of its own, and who acts. */
package nl.samenaanzet.testing;
