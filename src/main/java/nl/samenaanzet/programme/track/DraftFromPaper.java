package nl.samenaanzet.programme.track;

import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.document.PdfFile;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a strategy from a paper that was written here. */
@Service
@Transactional
public class DraftFromPaper {

    private static final int SUMMARY = 4000;

    private final Drafting drafting;
    private final PdfFile pdf;

    DraftFromPaper(Drafting drafting, PdfFile pdf) {
        this.drafting = drafting;
        this.pdf = pdf;
    }

    /**
     * A strategy with this paper as its document.
     *
     * @param code of the ambition, or of the overarching document
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public StrategyId begin(String code, PaperView paper) {
        var summary = paper.text().sections().stream()
                .map(Section::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(paper.title());
        var strategy = drafting.begin(
                code,
                new StrategyText(paper.title(), summary.length() > SUMMARY ? summary.substring(0, SUMMARY) : summary));
        drafting.attach(strategy, paper.title() + ".pdf", pdf.of(paper.text()));
        return strategy;
    }
}
