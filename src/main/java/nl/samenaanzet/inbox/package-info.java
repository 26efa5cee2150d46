/**
 * The tasks of people: one row for each role, or for each seat of the kernteam, that has something to do. Rows come
 * from the engine's open tasks and close with them, or earlier when another module says that it is done
 * ({@link nl.samenaanzet.inbox.Inbox$SeatAnswered}, {@link nl.samenaanzet.inbox.Inbox$TaskDone}), and are due at
 * another time when it says so ({@link nl.samenaanzet.inbox.Inbox$DueChanged}). What people do with the list is here
 * too: filter, put off, hand over, and a draft of what they type. How a task is done does not belong here: the row
 * links to the page that knows.
 */
@ApplicationModule(
        allowedDependencies = {"form", "form::web", "people", "engine", "privacy", "spreadsheet", "calendar"})
package nl.samenaanzet.inbox;

import org.springframework.modulith.ApplicationModule;
