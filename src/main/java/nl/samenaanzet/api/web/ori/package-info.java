/** Decisions and meetings as Open Raadsinformatie (ORI). */
package nl.samenaanzet.api.web.ori;
