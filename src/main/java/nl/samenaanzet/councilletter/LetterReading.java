package nl.samenaanzet.councilletter;

import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.DocumentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.signing.LetterBook;
import nl.samenaanzet.councilletter.signing.LetterBook.OfferedLetter;
import nl.samenaanzet.councilletter.text.LetterVersions;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading letters: the coalition all versions, the griffie what was offered. */
@Service
@Transactional(readOnly = true)
public class LetterReading {

    private final Raadsbrieven letters;
    private final LetterVersions versions;
    private final LetterBook book;
    private final Dossiers dossiers;
    private final Decision decision;

    LetterReading(
            Raadsbrieven letters, LetterVersions versions, LetterBook book, Dossiers dossiers, Decision decision) {
        this.letters = letters;
        this.versions = versions;
        this.book = book;
        this.dossiers = dossiers;
        this.decision = decision;
    }

    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public List<RaadsbriefView> all() {
        return letters.findAllByOrderByDossierNumberDescAboutAsc().stream()
                .map(book::view)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public RaadsbriefView letter(RaadsbriefId id) {
        return book.view(letters.findById(id).orElseThrow());
    }

    /** Newest first. */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public List<VersionView> versions(RaadsbriefId id) {
        return versions.all(id);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public VersionView version(RaadsbriefId id, int number) {
        return versions.of(id, number);
    }

    /** Signatures that count for a version. */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public List<SignatureView> signatures(RaadsbriefId id, int number) {
        var version = versions.of(id, number);
        return book.signing(version).counting(version.sha256());
    }

    /**
     * A file of a version.
     *
     * @throws java.util.NoSuchElementException when that version has no such file
     */
    @AllowedTo({Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER})
    public byte[] file(RaadsbriefId id, int number, UUID file) {
        return content(versions.of(id, number), file);
    }

    /**
     * What the griffie has, newest first.
     *
     * @param component of one component, or null for all
     */
    @AllowedTo(Role.GRIFFIE)
    public List<OfferedLetter> offered(ComponentId component) {
        return book.offers().stream()
                .map(o -> book.offered(letters.findById(o.letter()).orElseThrow(), o))
                .filter(o -> component == null
                        || letters.findById(o.id()).orElseThrow().component().equals(component))
                .toList();
    }

    /**
     * @param number a version that was offered, or null for the last one
     * @throws java.util.NoSuchElementException for any other
     */
    @AllowedTo(Role.GRIFFIE)
    public OfferedLetter offered(RaadsbriefId id, Integer number) {
        var offer = number == null ? book.lastOffer(id) : book.offer(id, number);
        return book.offered(letters.findById(id).orElseThrow(), offer.orElseThrow());
    }

    /**
     * A file of a version that was offered.
     *
     * @throws java.util.NoSuchElementException for any other
     */
    @AllowedTo(Role.GRIFFIE)
    public byte[] offeredFile(RaadsbriefId id, int number, UUID file) {
        return content(versions.of(id, book.offer(id, number).orElseThrow().number()), file);
    }

    /** Where the letters of a strategy are, one line for each component in which the council has a part. */
    public List<LetterStatus> of(StrategyId strategy) {
        return decision.of(strategy).stream()
                .filter(r -> r.choice() != null && !r.pending() && r.choice().councilRole() != CouncilRole.GEEN)
                .map(r -> letters.findByComponentId(r.id().id())
                        .map(book::view)
                        .map(v -> new LetterStatus(r.id(), r.about(), v.id(), v.state()))
                        .orElseGet(() -> new LetterStatus(r.id(), r.about(), null, null)))
                .toList();
    }

    private byte[] content(VersionView version, UUID file) {
        var ref = version.text().files().stream()
                .filter(f -> f.id().equals(file))
                .findFirst()
                .orElseThrow();
        return ref.strategy() ? dossiers.content(new DocumentId(ref.id())) : versions.content(ref);
    }

    /**
     * Where the letter of a component is.
     *
     * @param letter null when nobody began it
     * @param state null then
     */
    public record LetterStatus(ComponentId component, String about, RaadsbriefId letter, RaadsbriefView.State state) {}
}
