package nl.samenaanzet.decision;

import nl.samenaanzet.language.Bundles;

/** The sentences of our bundle. */
public final class TestSentences {

    private TestSentences() { }

    public static RuleSentence ours() {
        return new RuleSentence(Bundles.texts("decision"));
    }
}
