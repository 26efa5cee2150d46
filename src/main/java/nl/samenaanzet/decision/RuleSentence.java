package nl.samenaanzet.decision;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A row of a table in plain words: written for people where we have it, otherwise in the words of the table. */
@Component
public class RuleSentence {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    RuleSentence(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * In Dutch, to keep.
     *
     * @param notNeeded something was not asked since it cannot change the route
     */
    public String of(DecisionTable table, String rule, boolean notNeeded) {
        return of(table, rule, notNeeded, DUTCH);
    }

    /** In the language of the reader. */
    public String of(DecisionTable table, String rule, boolean notNeeded, Locale language) {
        var key = "rules.row." + rule + (notNeeded ? ".notNeeded" : "");
        var text = messages.getMessage(key, null, null, language);
        return text != null ? text : table.inWords(table.row(rule));
    }
}
