package nl.samenaanzet.document;

import java.util.Optional;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealable;
import org.springframework.stereotype.Component;

/** A paper that all of the coalition read can be secret, in all its versions. */
@Component
class SealablePaper implements Sealable {

    private final Papers papers;
    private final PaperBook book;

    SealablePaper(Papers papers, PaperBook book) {
        this.papers = papers;
        this.book = book;
    }

    @Override
    public SealKind kind() {
        return SealKind.PAPER;
    }

    @Override
    public Optional<Thing> of(String subject) {
        var parts = subject.split(":", 2);
        return Optional.of(parts)
                .filter(p -> p.length == 2)
                .map(p -> new PaperId(p[0], p[1]))
                .filter(papers::existsByIdAndSharedIsTrue)
                .flatMap(book::newest)
                .map(p -> new Thing(p.title(), "/document/" + p.id()));
    }
}
