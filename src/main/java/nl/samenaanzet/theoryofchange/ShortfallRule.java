package nl.samenaanzet.theoryofchange;

import java.util.List;
import java.util.Map;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** Asks table {@code theory-of-change-shortfalls} (T5). Implemented on the process floor. */
public interface ShortfallRule {

    /** @throws nl.samenaanzet.form.Refusal when the rules cannot be asked now */
    List<Shortfall> judge(Map<String, Object> answers);

    /** What T5 finds lacking. */
    record Shortfall(Lack what, Severity severity) {

        /** It stops a submission. */
        public boolean blocking() {
            return severity == Severity.B;
        }
    }

    /** What can be lacking; in words it is message {@code theoryofchange.shortfall.<code>}. */
    @WordsOf("theory-of-change-shortfalls.tekort")
    enum Lack implements Word {
        INVOER,
        DOEL,
        AMBITIE,
        NOODZAKELIJK,
        VOLDOENDE,
        INTERVENTIE,
        AANNAMES,
        INDICATOREN,
        PLAUSIBEL,
        UITVOERBAAR,
        TOETSBAAR,
        NARRATIEF,
        MIDDELEN
    }

    /** How bad that is: blocking, or to be improved. */
    @WordsOf("theory-of-change-shortfalls.ernst")
    enum Severity implements Word {
        B,
        V;

        @Override
        public String code() {
            return name();
        }
    }
}
