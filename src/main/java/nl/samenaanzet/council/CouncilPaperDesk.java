package nl.samenaanzet.council;

import java.util.List;
import nl.samenaanzet.council.item.CouncilActs;
import nl.samenaanzet.council.item.CouncilPaper;
import nl.samenaanzet.council.item.CouncilPapers;
import nl.samenaanzet.council.item.ItemView.CouncilPaperId;
import nl.samenaanzet.council.item.ItemView.CouncilPaperView;
import nl.samenaanzet.council.item.ItemView.ItemId;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealing;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of the council's side. Only the griffie reads what is secret. */
@Service
@Transactional
public class CouncilPaperDesk {

    private final CouncilPapers papers;
    private final Seals seals;
    private final CouncilActs acts;

    CouncilPaperDesk(CouncilPapers papers, Seals seals, CouncilActs acts) {
        this.papers = papers;
        this.seals = seals;
        this.acts = acts;
    }

    /**
     * Adds a PDF.
     *
     * @param secrecy null for a public paper
     */
    @AllowedTo(Role.GRIFFIE)
    public CouncilPaperId addPaper(ItemId id, String name, byte[] content, Sealing secrecy) {
        var no = new Refusals();
        var added = no.of(() -> new CouncilPaper(id, name, content, acts.me(), acts.now()));
        no.of(() -> secrecy == null ? null : secrecy.checked(SealKind.COUNCIL_PAPER.side(), acts.today()));
        no.raise();
        var paper = papers.save(added);
        if (secrecy != null) {
            seals.impose(SealKind.COUNCIL_PAPER, paper.id().toString(), secrecy);
        }
        return paper.id();
    }

    /** All of an item, also the secret ones. */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public List<CouncilPaperView> papers(ItemId id) {
        return papers.of(id.id());
    }

    /**
     * Of an item of any kind, for the griffie.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public byte[] content(CouncilPaperId paper) {
        return papers.findById(paper.id()).orElseThrow().content();
    }
}
