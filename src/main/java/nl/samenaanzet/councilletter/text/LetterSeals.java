package nl.samenaanzet.councilletter.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefId;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.secrecy.SealKind;
import nl.samenaanzet.secrecy.SealView;
import nl.samenaanzet.secrecy.Seals;
import org.springframework.stereotype.Component;

/**
 * What of a letter is secret today: parts by their heading, files by their id. Who may open the letter reads it; what
 * others get is without it.
 */
@Component
public class LetterSeals {

    private final Seals seals;

    LetterSeals(Seals seals) {
        this.seals = seals;
    }

    /** As {@code secrecy} knows a part. */
    public static String subject(RaadsbriefId letter, String heading) {
        return "%s:%s".formatted(letter, heading);
    }

    Optional<SealView> part(RaadsbriefId letter, String heading) {
        return seals.holding(SealKind.LETTER_PART, subject(letter, heading));
    }

    Optional<SealView> file(FileRef file) {
        return seals.holding(
                file.strategy() ? SealKind.STRATEGY_DOCUMENT : SealKind.LETTER_FILE,
                file.id().toString());
    }

    /** Of the parts by heading and of the files by id; only what is secret. */
    public Map<String, SealView> of(VersionView version) {
        var found = new LinkedHashMap<String, SealView>();
        version.text()
                .sections()
                .forEach(s -> part(version.letter(), s.heading()).ifPresent(seal -> found.put(s.heading(), seal)));
        version.text().files().forEach(f -> file(f).ifPresent(seal -> found.put(f.id().toString(), seal)));
        return found;
    }

    /**
     * A secret part keeps its heading: under another one it would not be secret.
     *
     * @throws Refusal when it does not
     */
    void mustStay(RaadsbriefId letter, LetterText before, LetterText after) {
        var headings = after.sections().stream()
                .map(nl.samenaanzet.document.Section::heading)
                .toList();
        for (var gone : List.copyOf(before.sections())) {
            if (!headings.contains(gone.heading())
                    && part(letter, gone.heading()).isPresent()) {
                throw new Refusal("councilletter.refusal.secretPart", gone.heading());
            }
        }
    }
}
