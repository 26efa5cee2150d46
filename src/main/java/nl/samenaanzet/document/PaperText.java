package nl.samenaanzet.document;

import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.fingerprint.Sha256;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one version of a paper says; its hash is over all of this.
 *
 * @param sources what it was drafted from, in words
 * @param enclosed what goes with it, as the module that drafts it writes that; not edited here
 */
public record PaperText(String title, List<Section> sections, String sources, String enclosed) {

    public static final int MAX_TITLE = 200;
    static final int MAX_SECTIONS = 40;
    static final int MAX_TEXT = 80_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public PaperText {
        sections = List.copyOf(sections);
    }

    public PaperText(String title, List<Section> sections, String sources) {
        this(title, sections, sources, "");
    }

    static PaperText read(byte[] kept) {
        return JSON.readValue(kept, PaperText.class);
    }

    /** The same text always gives the same bytes. */
    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes());
    }

    /**
     * What people typed; the rest stays.
     *
     * @throws nl.samenaanzet.form.Refusal when it is empty or too long
     */
    public PaperText rewritten(String newTitle, List<Section> typed) {
        var text = new PaperText(TypedText.tidy(newTitle), typed, sources, enclosed);
        var no = new Refusals();
        no.when(text.title.isEmpty(), "title", "document.refusal.noTitle");
        no.when(text.title.length() > MAX_TITLE, "title", "document.refusal.titleTooLong", MAX_TITLE);
        no.when(typed.isEmpty(), "heading", "document.refusal.noHeading");
        no.when(
                typed.stream().anyMatch(s -> s.heading().length() > MAX_TITLE),
                "heading",
                "document.refusal.headingTooLong",
                MAX_TITLE);
        no.when(
                typed.size() > MAX_SECTIONS || text.length() > MAX_TEXT,
                "heading",
                "document.refusal.tooLong",
                MAX_TEXT,
                text.length(),
                MAX_SECTIONS);
        no.raise();
        return text;
    }

    PaperText without(String said, String gone) {
        return new PaperText(
                title.replace(said, gone),
                sections.stream()
                        .map(s -> new Section(
                                s.heading().replace(said, gone), s.text().replace(said, gone)))
                        .toList(),
                sources.replace(said, gone),
                enclosed.replace(said, gone));
    }

    /** Characters that people wrote. */
    int length() {
        return sections.stream()
                .mapToInt(s -> s.heading().length() + s.text().length())
                .sum();
    }

    /** The title, where it is another one, and the headings under which the text before says something else. */
    List<String> differsFrom(PaperText before) {
        var names = new ArrayList<String>();
        if (!title.equals(before.title)) {
            names.add(title);
        }
        sections.stream()
                .filter(s -> !before.sections.contains(s))
                .map(Section::heading)
                .forEach(names::add);
        before.sections.stream()
                .map(Section::heading)
                .filter(h -> sections.stream().noneMatch(s -> s.heading().equals(h)))
                .forEach(names::add);
        return names;
    }
}
