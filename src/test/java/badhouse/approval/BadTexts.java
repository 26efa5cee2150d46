package badhouse.approval;

import nl.samenaanzet.privacy.Destroys;

/** Destroys, and does not say so. */
class BadTexts implements Destroys { }
