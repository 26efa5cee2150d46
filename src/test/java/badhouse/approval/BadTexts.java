package badhouse.approval;

import java.util.Locale;
import nl.samenaanzet.privacy.Destroys;

/** Destroys, and does not say so; and it decides for itself which language is spoken. */
class BadTexts implements Destroys {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
}
