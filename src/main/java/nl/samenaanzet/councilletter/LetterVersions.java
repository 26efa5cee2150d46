package nl.samenaanzet.councilletter;

import java.time.Clock;
import java.util.List;
import nl.samenaanzet.ambition.CheckedDocument;
import nl.samenaanzet.people.People;
import org.springframework.stereotype.Component;

/** Adds versions to a letter that is held, one after the other. */
@Component
class LetterVersions {

    private final RaadsbriefVersions rows;
    private final RaadsbriefFiles files;
    private final LetterSeals seals;
    private final People people;
    private final Clock clock;

    LetterVersions(RaadsbriefVersions rows, RaadsbriefFiles files, LetterSeals seals, People people, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.seals = seals;
        this.people = people;
        this.clock = clock;
    }

    VersionView newest(Raadsbrief letter) {
        return of(letter.id(), letter.newest());
    }

    /** @throws java.util.NoSuchElementException when there is none */
    VersionView of(RaadsbriefId letter, int number) {
        return rows.findByLetterIdAndNumber(letter.id(), number).orElseThrow().view();
    }

    /** Newest first. */
    List<VersionView> all(RaadsbriefId letter) {
        return rows.findByLetterIdOrderByNumberDesc(letter.id()).stream().map(RaadsbriefVersion::view).toList();
    }

    void first(Raadsbrief letter, LetterText text, String who) {
        rows.save(new RaadsbriefVersion(letter.id(), letter.next(0, who), text, List.of(), who, clock.instant()));
    }

    /** @param read the version that was edited @return the number; that of before when nothing changed, so that signatures stay */
    int next(Raadsbrief letter, int read, LetterText text) {
        var before = newest(letter);
        if (read == before.number() && text.equals(before.text())) {
            return before.number();
        }
        seals.mustStay(letter.id(), before.text(), text);
        var number = letter.next(read, before.savedBy());
        rows.save(new RaadsbriefVersion(letter.id(), number, text, text.differsFrom(before.text()), people.me().title(), clock.instant()));
        return number;
    }

    RaadsbriefFile keep(Raadsbrief letter, CheckedDocument checked) {
        return files.save(new RaadsbriefFile(letter.id(), checked, people.me().title(), clock.instant()));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    byte[] content(FileRef file) {
        return files.findById(file.id()).orElseThrow().content();
    }
}
