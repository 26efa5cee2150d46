package nl.samenaanzet.councilletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a version of a letter says. What is signed is the hash of this.
 *
 * @param annexes from the record, not edited here
 */
public record LetterText(RaadsbriefKind kind, String title, List<Section> sections, List<Annex> annexes, List<FileRef> files) {

    /** Where the record says nothing, the draft says so; nobody can sign that. */
    static final String GAP = "[Vul aan";
    static final int MAX_TITLE = 200;
    static final int MAX_SECTIONS = 40;
    static final int MAX_TEXT = 80_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public LetterText {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        files = List.copyOf(files);
    }

    static LetterText read(byte[] kept) {
        return JSON.readValue(kept, LetterText.class);
    }

    /** The same text always gives the same bytes. */
    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    String sha256() {
        return Sha256.of(bytes());
    }

    /** What people typed; annexes and files stay. @throws Refusal when it is empty or too long */
    LetterText rewritten(String newTitle, List<Section> typed) {
        var text = new LetterText(kind, newTitle == null ? "" : newTitle.strip(), typed, annexes, files);
        if (text.title().isEmpty() || typed.isEmpty()) {
            throw new Refusal("councilletter.refusal.empty");
        }
        if (text.title().length() > MAX_TITLE || typed.stream().anyMatch(s -> s.heading().length() > MAX_TITLE)) {
            throw new Refusal("councilletter.refusal.titleTooLong", MAX_TITLE);
        }
        if (typed.size() > MAX_SECTIONS || text.length() > MAX_TEXT) {
            throw new Refusal("councilletter.refusal.tooLong", MAX_TEXT, text.length(), MAX_SECTIONS);
        }
        return text;
    }

    LetterText withFiles(List<FileRef> others) {
        return new LetterText(kind, title, sections, annexes, others);
    }

    /** Characters that people wrote. */
    int length() {
        return sections.stream().mapToInt(s -> s.heading().length() + s.text().length()).sum();
    }

    /** How often something still has to be filled in. */
    public int gaps() {
        return (int) sections.stream().mapToLong(s -> s.text().split(java.util.regex.Pattern.quote(GAP), -1).length - 1L).sum();
    }

    /** The headings under which another version says something else, and the names of files that came or went. */
    List<String> differsFrom(LetterText before) {
        var names = new ArrayList<String>();
        if (!title.equals(before.title)) {
            names.add(title);
        }
        sections.stream().filter(s -> !before.sections.contains(s)).map(Section::heading).forEach(names::add);
        before.sections.stream().map(Section::heading).filter(h -> sections.stream().noneMatch(s -> s.heading().equals(h))).forEach(names::add);
        files.stream().filter(f -> !before.files.contains(f)).map(FileRef::name).forEach(names::add);
        before.files.stream().filter(f -> !files.contains(f)).map(FileRef::name).forEach(names::add);
        return names.stream().filter(Objects::nonNull).distinct().toList();
    }
}
