/** What somebody typed in a task and did not send yet. */
package nl.samenaanzet.inbox.draft;
