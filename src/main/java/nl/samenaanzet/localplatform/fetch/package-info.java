/** Fetching the programs of a local Camunda, once. */
package nl.samenaanzet.localplatform.fetch;
