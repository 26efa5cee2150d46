package nl.samenaanzet.archive;

import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.decision.ruling.Ruling;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.stereotype.Component;

/** A recorded decision to read and to keep: what was decided by whom, what was proposed, and who was heard. */
@Component
class DecisionPaper {

    private final DecisionRecords records;
    private final RulingWords rulings;
    private final PdfFile pdf;
    private final HouseLanguage language;

    DecisionPaper(DecisionRecords records, RulingWords rulings, PdfFile pdf, HouseLanguage language) {
        this.records = records;
        this.rulings = rulings;
        this.pdf = pdf;
        this.language = language;
    }

    /** PDF/A. */
    byte[] of(RouteView route) {
        var words = new ArrayList<Section>();
        var record = records.of(route.id());
        words.add(new Section(
                language.say("archive.paper.result"),
                language.say("decision.result." + record.result().code())));
        add(words, "archive.paper.decided", record.decided());
        add(words, "archive.paper.proposed", record.proposed());
        record.heard().forEach(heard -> add(words, "archive.paper.heard", heard));
        words.add(new Section(
                language.say("archive.paper.route"),
                language.say(route.choice().text())
                        + (route.overridden() ? "\n\n" + route.confirmed().overrideReason() : "")));
        return pdf.of(new PaperText("%s %s".formatted(route.number(), route.about()), words, route.number()));
    }

    private void add(List<Section> words, String heading, Ruling ruling) {
        if (ruling != null) {
            words.add(new Section(language.say(heading, rulings.who(ruling)), rulings.said(ruling)));
        }
    }
}
