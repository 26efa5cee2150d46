package nl.samenaanzet.councilletter;

import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.councilletter.text.RaadsbriefFiles;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealable;
import org.springframework.stereotype.Component;

/** A file that goes with a letter can be secret. */
@Component
class SealableFiles implements Sealable {

    private final RaadsbriefFiles files;

    SealableFiles(RaadsbriefFiles files) {
        this.files = files;
    }

    @Override
    public SealKind kind() {
        return SealKind.LETTER_FILE;
    }

    @Override
    public Optional<Thing> of(String subject) {
        try {
            return files.findById(UUID.fromString(subject))
                    .map(f -> new Thing(f.ref().name(), "/council-letter/" + f.letter()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
