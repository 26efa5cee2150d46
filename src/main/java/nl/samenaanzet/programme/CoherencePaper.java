package nl.samenaanzet.programme;

import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.document.Document;
import nl.samenaanzet.document.PaperId;
import nl.samenaanzet.document.PaperView;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.track.DraftFromPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the ambitions hang together (S: "een overkoepelend document waarin de samenhang tussen de ambities wordt
 * beschreven").
 */
@Service
@Transactional
public class CoherencePaper {

    private static final String KIND = "coherence";

    private final Cycles cycles;
    private final ProgrammeImport file;
    private final CoherenceText text;
    private final Document document;
    private final DraftFromPaper drafts;

    CoherencePaper(Cycles cycles, ProgrammeImport file, CoherenceText text, Document document, DraftFromPaper drafts) {
        this.cycles = cycles;
        this.file = file;
        this.text = text;
        this.document = document;
        this.drafts = drafts;
    }

    /** Drafts the document once all ambitions are decided. Safe to run twice. */
    public void draftCoherence(CycleId cycle) {
        document.draftOnce(new PaperId(KIND, cycle.toString()), text.draft());
    }

    /**
     * The document.
     *
     * @throws java.util.NoSuchElementException before it was drafted
     */
    @Transactional(readOnly = true)
    public PaperView paper(CycleId cycle) {
        return document.newest(new PaperId(KIND, cycle.toString())).orElseThrow();
    }

    /** Makes a strategy of it, to be completed, judged and decided like any other. */
    @AllowedTo(Role.PROCESS_OWNER)
    public StrategyId writeCoherence(CycleId cycle) {
        var strategy = drafts.begin(file.programme().aims().overarching().code(), paper(cycle));
        cycles.findById(cycle).orElseThrow().write(strategy);
        return strategy;
    }
}
