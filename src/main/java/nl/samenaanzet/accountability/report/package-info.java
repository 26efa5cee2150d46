/** The reports of a year, and their figures. */
package nl.samenaanzet.accountability.report;
