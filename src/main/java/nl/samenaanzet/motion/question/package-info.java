/** Written questions of members of the council. */
package nl.samenaanzet.motion.question;
