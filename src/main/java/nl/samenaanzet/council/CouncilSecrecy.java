package nl.samenaanzet.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.council.Secrecy.Part;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.secrecy.Body;
import nl.samenaanzet.secrecy.Ground;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of the council's side, and what of an item is secret. Only the griffie reads what is secret. */
@Service
@Transactional
public class CouncilSecrecy {

    private final CouncilItems items;
    private final CouncilPapers papers;
    private final CouncilActs acts;

    CouncilSecrecy(CouncilItems items, CouncilPapers papers, CouncilActs acts) {
        this.items = items;
        this.papers = papers;
        this.acts = acts;
    }

    /** What the griffie says of a secrecy. @param endsOn last day, not in the past */
    public record Imposed(Ground ground, Body by, LocalDate endsOn) { }

    /** From now on this part is secret, also what is written in it later. */
    @AllowedTo(Role.GRIFFIE)
    public void impose(ItemId id, Part part, Imposed imposed) {
        if (part == null || part == Part.PAPER) {
            throw new Refusal("council.refusal.noPart");
        }
        impose(id, part, null, imposed);
    }

    /** Adds a PDF. @param secrecy null for a public paper */
    @AllowedTo(Role.GRIFFIE)
    public UUID addPaper(ItemId id, String name, byte[] content, Imposed secrecy) {
        var paper = papers.save(new CouncilPaper(id, name, content, acts.me(), acts.now()));
        if (secrecy != null) {
            impose(id, Part.PAPER, paper.id(), secrecy);
        }
        return paper.id();
    }

    private void impose(ItemId id, Part part, UUID paper, Imposed imposed) {
        if (imposed.ground() == null || imposed.by() == null || !Body.ofMunicipality().contains(imposed.by())) {
            throw new Refusal("council.refusal.noGround");
        }
        if (imposed.endsOn() == null || imposed.endsOn().isBefore(acts.today())) {
            throw new Refusal("council.refusal.secrecyPast");
        }
        items.lock(id).orElseThrow().impose(new Secrecy(UUID.randomUUID(), part, paper, imposed.ground(), imposed.by(), imposed.endsOn(),
                acts.me(), acts.now(), null, null, null));
    }

    /** What was secret is public. @param reason at most 500 characters */
    @AllowedTo(Role.GRIFFIE)
    public void lift(ItemId id, UUID secrecy, String reason) {
        var why = CouncilActs.text(reason, CouncilActs.MAX_LINE);
        if (why.isEmpty()) {
            throw new Refusal("council.refusal.noReason");
        }
        items.lock(id).orElseThrow().lift(secrecy, why, acts.me(), acts.now());
    }

    /** All of an item, also the secret ones. */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public List<PaperView> papers(ItemId id) {
        return papers.of(id.id());
    }

    /** Of an item of any kind, for the griffie. @throws java.util.NoSuchElementException when there is none */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public byte[] content(UUID paper) {
        return papers.findById(paper).orElseThrow().content();
    }

    /** What holds today. */
    @AllowedTo(Role.GRIFFIE)
    @Transactional(readOnly = true)
    public List<Secrecy> holding(ItemId id) {
        return items.findById(id).orElseThrow().view().secrecy().stream().filter(s -> s.holds(acts.today())).toList();
    }
}
