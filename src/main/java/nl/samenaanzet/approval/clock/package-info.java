/** When a ballot opens and closes, and the moving of it. */
package nl.samenaanzet.approval.clock;
