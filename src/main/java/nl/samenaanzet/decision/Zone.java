package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** Where the compass (T1) places a component. */
@WordsOf({"decision-compass.zone", "decision-route.zone"})
public enum Zone implements Word {
    SAMEN_AAN_ZET,
    BUITEN_GROEN,
    NADER_BEPALEN,
    /** The table leaves it to a person. */
    HANDMATIG;

    /** What has to be done before the compass can say more. */
    @WordsOf("decision-compass.vervolg")
    public enum Next implements Word {
        WENSEN_OPHALEN,
        SAMENWERKINGSPLAN;

        @Override
        public String code() {
            return Word.super.code().replace('_', ' ');
        }
    }
}
