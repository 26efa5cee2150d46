/** The rows of routes: grounds, kept tables, meetings, and overrides. */
package nl.samenaanzet.decision.route;
