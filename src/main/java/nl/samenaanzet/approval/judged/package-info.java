/** The text on which a ballot is held, as it was. */
package nl.samenaanzet.approval.judged;
