/** The questions of the tables, and what a decision would be if an answer were other. */
package nl.samenaanzet.decision.question;
