package nl.samenaanzet.councilletter;

import java.util.Optional;
import java.util.UUID;
import nl.samenaanzet.councilletter.text.LetterVersions;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.Sealable;
import org.springframework.stereotype.Component;

/** A part of a letter can be secret, in every version. */
@Component
class SealableParts implements Sealable {

    private final Raadsbrieven letters;
    private final LetterVersions versions;

    SealableParts(Raadsbrieven letters, LetterVersions versions) {
        this.letters = letters;
        this.versions = versions;
    }

    @Override
    public SealKind kind() {
        return SealKind.LETTER_PART;
    }

    @Override
    public Optional<Thing> of(String subject) {
        var said = subject.split(":", 2);
        try {
            return said.length < 2
                    ? Optional.empty()
                    : letters.findById(new RaadsbriefId(UUID.fromString(said[0])))
                            .filter(letter -> versions.newest(letter).text().sections().stream()
                                    .anyMatch(s -> s.heading().equals(said[1])))
                            .map(letter -> new Thing(said[1], "/council-letter/" + letter.id()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
