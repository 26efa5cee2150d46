/** The script of a workshop, in parts with a time. */
package nl.samenaanzet.workshop.script;
