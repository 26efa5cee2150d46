/** The rows of the chain, the heads of each day, and their verification. */
package nl.samenaanzet.register.chain;
