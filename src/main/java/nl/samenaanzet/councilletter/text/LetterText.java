package nl.samenaanzet.councilletter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenaanzet.councilletter.FileRef;
import nl.samenaanzet.councilletter.RaadsbriefKind;
import nl.samenaanzet.councilletter.text.LetterAnnexes.Annex;
import nl.samenaanzet.document.PaperText;
import nl.samenaanzet.document.Section;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a version of a letter says. What is signed is the hash of the paper that it is.
 *
 * @param annexes from the record, not edited here
 */
public record LetterText(
        RaadsbriefKind kind, String title, List<Section> sections, List<Annex> annexes, List<FileRef> files) {

    /** Where the record says nothing, the draft says so; nobody can sign that. */
    static final String GAP = "[Vul aan";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What goes with the text of a letter. */
    private record Enclosed(RaadsbriefKind kind, List<Annex> annexes, List<FileRef> files) {}

    public LetterText {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        files = List.copyOf(files);
    }

    public static LetterText of(PaperText paper) {
        var enclosed = JSON.readValue(paper.enclosed(), Enclosed.class);
        return new LetterText(enclosed.kind, paper.title(), paper.sections(), enclosed.annexes, enclosed.files);
    }

    /** As module document keeps it. */
    public PaperText paper() {
        return new PaperText(title, sections, "", JSON.writeValueAsString(new Enclosed(kind, annexes, files)));
    }

    public LetterText withFiles(List<FileRef> others) {
        return new LetterText(kind, title, sections, annexes, others);
    }

    /** How often something still has to be filled in. */
    public int gaps() {
        return (int) sections.stream()
                .mapToLong(s -> s.text().split(Pattern.quote(GAP), -1).length - 1L)
                .sum();
    }

    /** The names of files that came or went. */
    List<String> otherFilesThan(LetterText before) {
        var names = new ArrayList<String>();
        files.stream().filter(f -> !before.files.contains(f)).map(FileRef::name).forEach(names::add);
        before.files.stream().filter(f -> !files.contains(f)).map(FileRef::name).forEach(names::add);
        return names;
    }
}
