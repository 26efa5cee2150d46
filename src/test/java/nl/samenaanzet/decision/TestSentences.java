package nl.samenaanzet.decision;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of our bundle. */
public final class TestSentences {

    private TestSentences() { }

    public static RuleSentence ours() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/decision");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new RuleSentence(messages);
    }
}
