/** Finding tasks: filters, saved ones, and the list. */
package nl.samenaanzet.inbox.search;
