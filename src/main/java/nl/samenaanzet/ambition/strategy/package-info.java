/** The rows of a strategy and its documents, and how dossiers get their numbers. */
package nl.samenaanzet.ambition.strategy;
