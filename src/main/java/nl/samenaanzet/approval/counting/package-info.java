/** Counting a ballot and the ground of its outcome (T4). */
package nl.samenaanzet.approval.counting;
