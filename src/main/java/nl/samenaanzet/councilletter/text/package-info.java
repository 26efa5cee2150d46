/** The text of the letter: draft, versions, annexes and paper. */
package nl.samenaanzet.councilletter.text;
