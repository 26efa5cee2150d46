/** The programs of a local Camunda: how each is started. */
package nl.samenaanzet.localplatform.program;
