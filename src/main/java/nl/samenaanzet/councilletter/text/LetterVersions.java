package nl.samenaanzet.councilletter.text;

import java.util.List;
import nl.samenaanzet.ambition.CheckedDocument;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.Raadsbrief;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.document.PaperBook;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.people.Acts;
import org.springframework.stereotype.Component;

/** The versions of a letter, in the book of all papers, and the files that go with them. */
@Component
public class LetterVersions {

    private final PaperBook papers;
    private final RaadsbriefFiles files;
    private final LetterSeals seals;
    private final Acts acts;

    LetterVersions(PaperBook papers, RaadsbriefFiles files, LetterSeals seals, Acts acts) {
        this.papers = papers;
        this.files = files;
        this.seals = seals;
        this.acts = acts;
    }

    public VersionView newest(Raadsbrief letter) {
        return VersionView.of(papers.newest(letter.id().paper()).orElseThrow());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public VersionView of(RaadsbriefId letter, int number) {
        return VersionView.of(papers.of(letter.paper(), number));
    }

    /** Newest first. */
    public List<VersionView> all(RaadsbriefId letter) {
        return papers.all(letter.paper()).stream().map(VersionView::of).toList();
    }

    public void first(Raadsbrief letter, LetterText text) {
        papers.begin(letter.id().paper(), false, text.paper());
    }

    /**
     * @param read the version that was edited
     * @return the number; that of before when nothing changed, so that signatures stay
     */
    public int next(Raadsbrief letter, int read, PaperText text) {
        var before = newest(letter).text();
        var now = LetterText.of(text);
        seals.mustStay(letter.id(), before, now);
        return papers.next(letter.id().paper(), read, text, now.otherFilesThan(before))
                .number();
    }

    public RaadsbriefFile keep(Raadsbrief letter, CheckedDocument checked) {
        return files.save(new RaadsbriefFile(letter.id(), checked, acts.me().title(), acts.now()));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public byte[] content(FileRef file) {
        return files.findById(file.id()).orElseThrow().content();
    }
}
