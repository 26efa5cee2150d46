/** Which models are deployed, and in which version. */
package nl.samenaanzet.engine.model;
