package nl.samenaanzet.councilletter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.CheckedDocument;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.councilletter.text.LetterDraft;
import nl.samenaanzet.councilletter.text.LetterVersions;
import nl.samenaanzet.document.Section;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to the council: begun from the record, edited by the secretary. Every version stays. */
@Service
@Transactional
public class LetterWriting {

    private static final int MAX_FILES = 20;

    private final Raadsbrieven letters;
    private final LetterVersions versions;
    private final LetterDraft draft;
    private final CouncilletterProperties properties;

    LetterWriting(
            Raadsbrieven letters, LetterVersions versions, LetterDraft draft, CouncilletterProperties properties) {
        this.letters = letters;
        this.versions = versions;
        this.draft = draft;
        this.properties = properties;
    }

    /**
     * Drafts the letter about a component; one that was begun before stays as it is.
     *
     * @param kind or null for what fits the role of the council
     * @throws Refusal when no route is confirmed, or the council has no part in it
     */
    @AllowedTo(Role.SECRETARY)
    public RaadsbriefId begin(ComponentId component, RaadsbriefKind kind) {
        return letters.findByComponentId(component.id()).map(Raadsbrief::id).orElseGet(() -> {
            var route = draft.route(component);
            var role = route.choice().councilRole();
            var letter = letters.saveAndFlush(
                    new Raadsbrief(component, route.strategy(), route.number(), route.about(), role));
            versions.first(letter, draft.of(route, kind == null ? RaadsbriefKind.fitting(role) : kind));
            return letter.id();
        });
    }

    /**
     * @param read the version that was edited
     * @return the number of the new version; the same one when nothing was changed
     * @throws Refusal when somebody saved another one meanwhile, or the text is empty or too long
     */
    @AllowedTo(Role.SECRETARY)
    public int rewrite(RaadsbriefId id, int read, String title, List<Section> sections) {
        var letter = letters.lock(id).orElseThrow();
        return versions.next(
                letter, read, versions.newest(letter).text().paper().rewritten(title, sections));
    }

    /** Drafts it anew from the record as the next version; what people wrote stays in the version before. */
    @AllowedTo(Role.SECRETARY)
    public int draftAgain(RaadsbriefId id, int read, RaadsbriefKind kind) {
        if (kind == null) {
            throw Refusal.at("kind", "councilletter.refusal.noKind");
        }
        var letter = letters.lock(id).orElseThrow();
        var own = versions.newest(letter).text().files().stream()
                .filter(f -> !f.strategy())
                .toList();
        var text = draft.of(draft.route(letter.component()), kind);
        var all = new ArrayList<>(text.files());
        all.addAll(own);
        return versions.next(letter, read, text.withFiles(all).paper());
    }

    /** @throws Refusal when the file is empty, too large, of another kind, not what its name says, or carries macros */
    @AllowedTo(Role.SECRETARY)
    public int attach(RaadsbriefId id, int read, String fileName, byte[] content) {
        var checked = CheckedDocument.of(fileName, content, properties.maxFile(), "file");
        var letter = letters.lock(id).orElseThrow();
        var all = new ArrayList<>(versions.newest(letter).text().files());
        if (all.size() >= MAX_FILES) {
            throw Refusal.at("file", "councilletter.refusal.tooManyFiles", MAX_FILES);
        }
        all.add(versions.keep(letter, checked).ref());
        return versions.next(
                letter, read, versions.newest(letter).text().withFiles(all).paper());
    }

    /** The next version goes without this file; the versions before keep it. */
    @AllowedTo(Role.SECRETARY)
    public int detach(RaadsbriefId id, int read, UUID file) {
        var letter = letters.lock(id).orElseThrow();
        var text = versions.newest(letter).text();
        return versions.next(
                letter,
                read,
                text.withFiles(text.files().stream()
                                .filter(f -> !f.id().equals(file))
                                .toList())
                        .paper());
    }
}
