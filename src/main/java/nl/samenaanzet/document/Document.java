package nl.samenaanzet.document;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.document.PaperView.VersionId;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that all of the coalition read: drafted from the record, edited by people, every version kept. */
@Service
@Transactional
public class Document {

    private final PaperBook book;
    private final Papers papers;
    private final PaperVersions versions;
    private final Seals seals;

    Document(PaperBook book, Papers papers, PaperVersions versions, Seals seals) {
        this.book = book;
        this.papers = papers;
        this.versions = versions;
        this.seals = seals;
    }

    /** Drafts a paper unless there is one; safe to run twice. */
    public PaperView draftOnce(PaperId id, PaperText draft) {
        return book.begin(id, true, draft);
    }

    /** Drafts it anew as the next version; what people wrote stays in the version before. */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView draftAgain(PaperId id, PaperText draft) {
        return book.newest(id).isEmpty() ? draftOnce(id, draft) : book.draftAgain(id, draft);
    }

    /**
     * @param read the version that was edited
     * @throws Refusal when somebody saved another one meanwhile, or it is empty or too long
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public PaperView rewrite(VersionId read, List<Section> sections) {
        var edited = byId(read);
        return book.next(edited.paper(), edited.number(), edited.text().rewritten(edited.title(), sections), List.of());
    }

    @Transactional(readOnly = true)
    public Optional<PaperView> newest(PaperId id) {
        return book.newest(id);
    }

    /** @throws java.util.NoSuchElementException when there is none that all read, or it is secret to who asks */
    @Transactional(readOnly = true)
    public PaperView byId(VersionId id) {
        var version = versions.findById(id.id())
                .map(PaperVersion::view)
                .filter(v -> papers.existsByIdAndSharedIsTrue(v.paper()))
                .orElseThrow();
        seals.mustBeReadable(SealKind.PAPER, version.paper().toString());
        return version;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PaperView> versions(VersionId id) {
        return book.all(byId(id).paper());
    }
}
