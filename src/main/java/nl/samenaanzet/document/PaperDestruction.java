package nl.samenaanzet.document;

import nl.samenaanzet.privacy.Destroys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a blanked text out of every version of every paper. The hash stays that of what was saved then. */
@Component
class PaperDestruction implements Destroys {

    private final PaperVersions versions;

    PaperDestruction(PaperVersions versions) {
        this.versions = versions;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int blank(BlankedText text) {
        return (int) versions.findAll().stream()
                .filter(version -> version.blank(text.said(), text.gone()))
                .count();
    }
}
