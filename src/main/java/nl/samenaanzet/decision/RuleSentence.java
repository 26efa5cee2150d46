package nl.samenaanzet.decision;

import java.util.Locale;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A row of a table in plain words: written for people where we have it, otherwise in the words of the table. */
@Component
public class RuleSentence {

    private final MessageSource messages;
    private final HouseLanguage house;

    RuleSentence(MessageSource messages, HouseLanguage house) {
        this.messages = messages;
        this.house = house;
    }

    /**
     * In the language of the house, to keep.
     *
     * @param notNeeded something was not asked since it cannot change the route
     */
    public String of(DecisionTable table, String rule, boolean notNeeded) {
        return of(table, rule, notNeeded, kept());
    }

    /** The language of a sentence that was kept. */
    public Locale kept() {
        return house.locale();
    }

    /** In the language of the reader. */
    public String of(DecisionTable table, String rule, boolean notNeeded, Locale language) {
        var key = "rules.row." + rule + (notNeeded ? ".notNeeded" : "");
        var text = messages.getMessage(key, null, null, language);
        return text != null ? text : table.inWords(table.row(rule));
    }
}
