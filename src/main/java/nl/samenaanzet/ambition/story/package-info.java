/** What happened to a dossier, as dated sentences: the rows and the kinds of happening that modules add. */
package nl.samenaanzet.ambition.story;
