package nl.samenaanzet.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.ruling.DecisionRecords;
import nl.samenaanzet.decision.ruling.Ruling;
import nl.samenaanzet.decision.ruling.RulingWords;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.PdfFile.Picture;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.register.Blanking.Blankable;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.register.proof.ProofCode;
import org.springframework.stereotype.Component;

/** A recorded decision to read and to keep: what was decided by whom, what was proposed, and who was heard. */
@Component
class DecisionPaper {

    private final DecisionRecords records;
    private final RulingWords rulings;
    private final PdfFile pdf;
    private final HouseLanguage language;
    private final ProofCode code;

    DecisionPaper(DecisionRecords records, RulingWords rulings, PdfFile pdf, HouseLanguage language, ProofCode code) {
        this.records = records;
        this.rulings = rulings;
        this.pdf = pdf;
        this.language = language;
        this.code = code;
    }

    /** @param gone what was blanked in the register */
    String title(RouteView route, Set<Blankable> gone) {
        return gone.contains(Blankable.TITEL) ? "%s %s".formatted(route.number(), blanked()) : route.about();
    }

    private String blanked() {
        return language.say("register.blanked");
    }

    /**
     * PDF/A.
     *
     * @param gone what was blanked in the register: it is not in the paper either
     * @param entry of the register, to be proven with the code on the paper, or null
     */
    byte[] of(RouteView route, Set<Blankable> gone, EntryView entry) {
        var words = new ArrayList<Section>();
        var record = records.of(route.id());
        words.add(new Section(
                language.say("archive.paper.result"),
                language.say("decision.result." + record.result().code())));
        add(words, "archive.paper.decided", without(record.decided(), Blankable.BESLUIT, gone));
        add(words, "archive.paper.proposed", without(record.proposed(), Blankable.VOORSTEL, gone));
        record.heard().forEach(heard -> add(words, "archive.paper.heard", without(heard, Blankable.GEHOORD, gone)));
        words.add(new Section(
                language.say("archive.paper.route"),
                language.say(route.choice().text())
                        + (route.overridden()
                                ? "\n\n"
                                        + (gone.contains(Blankable.AFWIJKING)
                                                ? blanked()
                                                : route.confirmed().overrideReason())
                                : "")));
        return pdf.of(
                new PaperText(
                        gone.contains(Blankable.TITEL)
                                ? title(route, gone)
                                : "%s %s".formatted(route.number(), route.about()),
                        words,
                        route.number()),
                entry == null ? null : new Picture(code.of(entry), language.say("register.code", entry.position())));
    }

    private Ruling without(Ruling said, Blankable words, Set<Blankable> gone) {
        if (said == null) {
            return null;
        }
        var partner = words == Blankable.BESLUIT && said.partner() != null && gone.contains(Blankable.PARTNER);
        var source = words == Blankable.BESLUIT ? Blankable.BRON : words;
        return new Ruling(
                said.body(),
                partner ? blanked() : said.partner(),
                said.what(),
                gone.contains(words) ? blanked() : said.text(),
                said.amount(),
                said.on(),
                gone.contains(source) && !said.source().isBlank() ? blanked() : said.source());
    }

    private void add(List<Section> words, String heading, Ruling ruling) {
        if (ruling != null) {
            words.add(new Section(language.say(heading, rulings.who(ruling)), rulings.said(ruling)));
        }
    }
}
