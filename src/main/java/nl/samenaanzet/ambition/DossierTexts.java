package nl.samenaanzet.ambition;

/**
 * Published by a module that keeps texts of people about a dossier. Called within the transaction of who decided that it is destroyed. What
 * was counted and decided may stay: hashes, days, outcomes and who held which role; no text.
 */
public interface DossierTexts {

    /** Takes the texts away. Safe to run twice. @param dossier as it was until now */
    void destroy(Dossier dossier);
}
