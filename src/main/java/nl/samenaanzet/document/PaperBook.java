package nl.samenaanzet.document;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of every paper. Who may read or write one is for the service of the module that drafts it. */
@Service
@Transactional
public class PaperBook {

    private final Papers papers;
    private final PaperVersions versions;
    private final Acts acts;
    private final HouseLanguage language;

    PaperBook(Papers papers, PaperVersions versions, HouseLanguage language, Acts acts) {
        this.papers = papers;
        this.versions = versions;
        this.language = language;
        this.acts = acts;
    }

    /**
     * The first version, unless there is one; safe to run twice.
     *
     * @param shared whether all of the coalition read it at the pages of this module
     */
    public PaperView begin(PaperId id, boolean shared, PaperText text) {
        return newest(id).orElseGet(() -> add(papers.save(new Paper(id, shared)), text, List.of(), record()));
    }

    /**
     * The next version. Nothing changed makes none, so that signatures stay.
     *
     * @param read number of the version that was edited
     * @param others names of what else changed
     * @return the newest version
     * @throws Refusal when somebody saved another one meanwhile
     */
    public PaperView next(PaperId id, int read, PaperText text, List<String> others) {
        var paper = papers.lock(id).orElseThrow();
        var before = of(id, paper.newest());
        if (read != before.number()) {
            throw new Refusal("document.refusal.newer", before.number(), before.savedBy());
        }
        return next(paper, before, text, others, acts.me().title());
    }

    /** What the record says now as the next version; what people wrote stays in the version before. */
    public PaperView draftAgain(PaperId id, PaperText text) {
        var paper = papers.lock(id).orElseThrow();
        return next(paper, of(id, paper.newest()), text, List.of(), record());
    }

    /** Who saved a version that nobody wrote. */
    private String record() {
        return language.say("document.record");
    }

    private PaperView next(Paper paper, PaperView before, PaperText text, List<String> others, String who) {
        var changed = Stream.concat(text.differsFrom(before.text()).stream(), others.stream())
                .distinct()
                .toList();
        return text.equals(before.text()) ? before : add(paper, text, changed, who);
    }

    private PaperView add(Paper paper, PaperText text, List<String> changed, String who) {
        return versions.save(new PaperVersion(paper, text, changed, who, acts.now()))
                .view();
    }

    @Transactional(readOnly = true)
    public Optional<PaperView> newest(PaperId id) {
        return versions.findFirstByPaperOrderByNumberDesc(id).map(PaperVersion::view);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @Transactional(readOnly = true)
    public PaperView of(PaperId id, int number) {
        return versions.findByPaperAndNumber(id, number).orElseThrow().view();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PaperView> all(PaperId id) {
        return versions.findByPaperOrderByNumberDesc(id).stream()
                .map(PaperVersion::view)
                .toList();
    }

    /** What somebody with this title saved, oldest first. */
    @Transactional(readOnly = true)
    public List<PaperView> savedBy(String title) {
        return versions.findBySavedByOrderBySavedAt(title).stream()
                .map(PaperVersion::view)
                .toList();
    }

    /**
     * Removes versions whose term is over.
     *
     * @param kept numbers that stay, as the newest does
     * @return how many went
     */
    public int expire(PaperId id, Instant before, Collection<Integer> kept) {
        var stay = new HashSet<>(kept);
        newest(id).map(PaperView::number).ifPresent(stay::add);
        return versions.deleteByPaperAndSavedAtBeforeAndNumberNotIn(id, before, stay);
    }

    /** With all its versions. */
    public void destroy(PaperId id) {
        versions.deleteByPaper(id);
        papers.deleteById(id);
    }
}
