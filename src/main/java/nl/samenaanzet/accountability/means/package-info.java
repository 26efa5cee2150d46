/** The means of an ambition: contributions, hours and the budget they must cover. */
package nl.samenaanzet.accountability.means;
