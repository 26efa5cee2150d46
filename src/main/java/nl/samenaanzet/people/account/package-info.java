/** Accounts: who may sign in, and with which roles. */
package nl.samenaanzet.people.account;
