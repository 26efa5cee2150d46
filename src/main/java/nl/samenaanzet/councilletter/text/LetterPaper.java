package nl.samenaanzet.councilletter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.secrecy.SealView;
import org.springframework.stereotype.Component;

/**
 * A version with its annexes and signatures as one paper, to be written as PDF or DOCX. In the language of the house,
 * whoever reads.
 */
@Component
public class LetterPaper {

    private final LetterSeals seals;
    private final HouseLanguage language;

    LetterPaper(LetterSeals seals, HouseLanguage language) {
        this.seals = seals;
        this.language = language;
    }

    /** @param signatures that count for this version; none gives a paper that says that it is a draft */
    public PaperText of(VersionView version, List<SignatureView> signatures) {
        var text = version.text();
        var sections = new ArrayList<>(text.sections());
        sections.add(new Section(text("attachments"), attachments(text)));
        sections.add(new Section(text("signed"), signed(version, signatures)));
        for (int i = 0; i < text.annexes().size(); i++) {
            var annex = text.annexes().get(i);
            for (var section : annex.sections()) {
                sections.add(new Section(text("annex", i + 1, annex.title(), section.heading()), section.text()));
            }
        }
        return new PaperText(
                text.title(),
                sections,
                text(
                        "source",
                        version.number(),
                        DayWords.when(version.savedAt(), language.locale()),
                        version.sha256()));
    }

    /** The same for everybody: where something is secret it says so, with ground and end, and nothing of it. */
    public PaperText open(VersionView version, List<SignatureView> signatures) {
        var text = version.text();
        var parts = text.sections().stream()
                .map(s -> seals.part(version.letter(), s.heading())
                        .map(seal -> new Section(s.heading(), secret(seal)))
                        .orElse(s))
                .toList();
        var files = text.files().stream()
                .map(f -> seals.file(f)
                        .map(seal ->
                                new FileRef(f.id(), secret(seal), f.mediaType(), f.size(), f.sha256(), f.strategy()))
                        .orElse(f))
                .toList();
        var open = new LetterText(text.kind(), text.title(), parts, text.annexes(), files);
        return of(
                new VersionView(
                        version.letter(),
                        version.number(),
                        open,
                        version.sha256(),
                        "",
                        version.savedBy(),
                        version.savedAt()),
                signatures);
    }

    private String secret(SealView seal) {
        return language.say(
                "secrecy.secret",
                DayWords.day(seal.said().endsOn(), language.locale()),
                language.say("secrecy.ground." + seal.said().ground()),
                language.say("secrecy.body." + seal.said().by()));
    }

    private String attachments(LetterText text) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < text.annexes().size(); i++) {
            lines.add("- " + text("numbered", i + 1, text.annexes().get(i).title()));
        }
        for (int i = 0; i < text.files().size(); i++) {
            var file = text.files().get(i);
            lines.add("- " + text("numbered", text.annexes().size() + i + 1, text("file", file.name(), file.sha256())));
        }
        return String.join("\n", lines);
    }

    private String signed(VersionView version, List<SignatureView> signatures) {
        return signatures.isEmpty()
                ? text("draft", version.number())
                : signatures.stream()
                        .map(s -> "- " + text("by", s.by(), DayWords.when(s.at(), language.locale())))
                        .collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... arguments) {
        return language.say("councilletter.paper." + key, arguments);
    }
}
