/** Objections, and how each was handled. */
package nl.samenaanzet.approval.objection;
