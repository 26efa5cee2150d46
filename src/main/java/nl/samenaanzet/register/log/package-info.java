/** The rows of the log, the heads of each day, and their verification. */
package nl.samenaanzet.register.log;
