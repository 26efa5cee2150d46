/** What must be published by when, after the rules of table T7. */
package nl.samenaanzet.publication.duty;
