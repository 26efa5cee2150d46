package nl.samenaanzet.decision;

import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.testing.OurTexts;

/** The sentences of our bundle. */
public final class TestSentences {

    private TestSentences() {}

    public static RuleSentence ours() {
        return new RuleSentence(Bundles.texts("decision"), OurTexts.dutch());
    }
}
