package nl.samenaanzet.document;

import java.util.Optional;
import nl.samenaanzet.secrecy.Sealable;
import nl.samenaanzet.secrecy.SealKind;
import org.springframework.stereotype.Component;

/** A paper can be secret, in all its versions. */
@Component
class SealablePaper implements Sealable {

    private final PaperRows rows;

    SealablePaper(PaperRows rows) {
        this.rows = rows;
    }

    @Override
    public SealKind kind() {
        return SealKind.PAPER;
    }

    @Override
    public Optional<Thing> of(String subject) {
        var parts = subject.split(":", 2);
        return parts.length < 2 ? Optional.empty() : rows.findFirstByKindAndSubjectOrderByNumberDesc(parts[0], parts[1]).map(Paper::view)
                .map(p -> new Thing(p.title(), "/document/" + p.id()));
    }
}
