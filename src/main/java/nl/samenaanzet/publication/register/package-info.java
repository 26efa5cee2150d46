/** The register as a chain: its rows, the heads of each day, and their verification. */
package nl.samenaanzet.publication.register;
