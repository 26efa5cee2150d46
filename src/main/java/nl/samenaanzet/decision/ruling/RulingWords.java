package nl.samenaanzet.decision.ruling;

import java.util.ArrayList;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.stereotype.Component;

/** What a body did, in the words of the house: for papers, letters and the register. */
@Component
public class RulingWords {

    private final HouseLanguage language;

    RulingWords(HouseLanguage language) {
        this.language = language;
    }

    /** Which body it was; a partner by its name. */
    public String who(DecidingBody body, String partner) {
        return partner == null ? language.say("decision.who." + body.code()) : partner;
    }

    public String who(Ruling ruling) {
        return who(ruling.body(), ruling.partner());
    }

    /** The words of who decided; where that body wrote none, that it did, in a sentence. */
    public String decided(DecisionRecord record) {
        var said = record.decided().text();
        return said != null && !said.isBlank()
                ? said
                : language.say("decision.decided." + record.result().code(), who(record.decided()));
    }

    /** What it did and when, its words, the amount and where it can be read: a line each. */
    public String said(Ruling ruling) {
        var lines = new ArrayList<String>();
        lines.add("%s, %s"
                .formatted(
                        language.say("decision.what." + ruling.what()), DayWords.day(ruling.on(), language.locale())));
        if (ruling.text() != null && !ruling.text().isBlank()) {
            lines.add(ruling.text());
        }
        if (ruling.amount() != null) {
            lines.add(language.say("ambition.euros", ruling.amount()));
        }
        if (!ruling.source().isBlank()) {
            lines.add(language.say("decision.sourceIs", ruling.source()));
        }
        return String.join("\n", lines);
    }
}
