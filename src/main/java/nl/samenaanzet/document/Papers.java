package nl.samenaanzet.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.People;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers: drafted from the record, edited by people, every version kept. */
@Service
@Transactional
public class Papers {

    private static final String RECORD = "Opgesteld uit de vastlegging";

    private final PaperRows rows;
    private final Seals seals;
    private final People people;
    private final Clock clock;

    Papers(PaperRows rows, Seals seals, People people, Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.people = people;
        this.clock = clock;
    }

    /** Drafts a paper unless there is one; safe to run twice. @param kind "strategy" @param subject id of what it is about */
    public PaperView draftOnce(String kind, String subject, Draft draft) {
        return newest(kind, subject).orElseGet(() -> rows.save(
                new Paper(kind, subject, 1, draft, RECORD, clock.instant())).view());
    }

    /** Drafts it anew as the next version; what people wrote stays in the version before. */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView draftAgain(String kind, String subject, Draft draft) {
        var number = newest(kind, subject).map(PaperView::number).orElse(0) + 1;
        return rows.save(new Paper(kind, subject, number, draft, RECORD, clock.instant())).view();
    }

    /** @param read the version that was edited @throws Refusal when somebody saved another one meanwhile */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView rewrite(UUID read, List<Section> sections) {
        var edited = rows.findById(read).orElseThrow().view();
        var newest = newest(edited.kind(), edited.subject()).orElseThrow();
        if (newest.number() != edited.number()) {
            throw new Refusal("document.refusal.newer", newest.savedBy());
        }
        return rows.save(new Paper(edited.kind(), edited.subject(), edited.number() + 1,
                new Draft(edited.title(), sections, edited.sources()), people.me().title(), clock.instant())).view();
    }

    @Transactional(readOnly = true)
    public Optional<PaperView> newest(String kind, String subject) {
        return rows.findFirstByKindAndSubjectOrderByNumberDesc(kind, subject).map(Paper::view);
    }

    /** @throws java.util.NoSuchElementException when there is none, or it is secret to who asks */
    @Transactional(readOnly = true)
    public PaperView byId(UUID id) {
        var paper = rows.findById(id).orElseThrow().view();
        seals.mustBeReadable(SealKind.PAPER, paper.sealSubject());
        return paper;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PaperView> versions(UUID id) {
        var paper = byId(id);
        return rows.findByKindAndSubjectOrderByNumberDesc(paper.kind(), paper.subject()).stream().map(Paper::view).toList();
    }
}
