/** Terms of the council's matters: what is due, what is late, who is reminded. */
package nl.samenaanzet.motion.term;
