/** The rows of an item on the council's agenda: planning, papers, outcome. */
package nl.samenaanzet.council.item;
