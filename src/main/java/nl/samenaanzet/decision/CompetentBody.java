package nl.samenaanzet.decision;

import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** Who may decide (T2). */
@WordsOf({"decision-competence.bevoegd", "decision-route.bevoegd"})
public enum CompetentBody implements Word {
    RAAD,
    COLLEGE_NA_WENSEN,
    COLLEGE,
    PARTNER,
    WIJKCOALITIE,
    /** The table leaves it to a lawyer. */
    JURIST;

    /** What it decides by. */
    @WordsOf("decision-competence.stuk")
    public enum Paper implements Word {
        RAADSVOORSTEL,
        BEGROTINGSWIJZIGING,
        ONTWERPBESLUIT,
        RAADSBRIEF_VOORAF,
        COLLEGEBESLUIT,
        EIGEN_BESLUIT,
        RAADSBRIEF;

        @Override
        public String code() {
            return Word.super.code().replace('_', ' ');
        }
    }
}
