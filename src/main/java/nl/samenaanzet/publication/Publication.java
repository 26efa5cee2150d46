package nl.samenaanzet.publication;

import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.privacy.marks.Mark.Answer;
import nl.samenaanzet.publication.release.PublicationActs;
import nl.samenaanzet.publication.release.PublicationCase;
import nl.samenaanzet.publication.release.PublicationCases;
import nl.samenaanzet.publication.release.Release;
import nl.samenaanzet.register.EntryKind;
import nl.samenaanzet.register.PublicLog;
import nl.samenaanzet.register.PublishedDecisions;
import nl.samenaanzet.words.TypedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions: what is recorded, published and withdrawn. Each of these is an entry of the log. */
@Service
@Transactional
public class Publication {

    private static final int LONGEST = 2000;
    private static final int LINE = 500;

    private final PublicLog log;
    private final PublishedDecisions published;
    private final Release release;
    private final PublicationCases cases;
    private final PublicationActs acts;

    Publication(
            PublicLog log,
            PublishedDecisions published,
            Release release,
            PublicationCases cases,
            PublicationActs acts) {
        this.log = log;
        this.published = published;
        this.release = release;
        this.cases = cases;
        this.acts = acts;
    }

    /**
     * Lets everybody read a recorded decision now.
     *
     * @return its permanent reference
     * @throws Refusal when it is not recorded, published before, or planned for later
     */
    @AllowedTo(Role.SECRETARY)
    public String publish(ComponentId id, PublicText text) {
        if (cases.findById(id.id()).filter(PublicationCase::planned).isPresent()) {
            throw new Refusal("publication.refusal.planned");
        }
        var reference = release.publish(id, text, acts.me());
        acts.published(id);
        return reference;
    }

    /**
     * It no longer holds: it stays in the register, with the reason and the date. Only the body that decided can take
     * it back: of another than the wijkcoalitie it is said where that can be read.
     *
     * @param source where the body that decided says so; may be empty for a decision of the wijkcoalitie
     * @param marks what the person says of each thing in the reason that looks like data of a person
     * @throws Refusal without a reason or source, with such a thing that has no answer, or a second time
     */
    @AllowedTo(Role.SECRETARY)
    public void withdraw(String reference, String reason, String source, Map<String, Answer> marks) {
        var decision = published.findByReference(reference).orElseThrow();
        var no = new Refusals();
        no.of(() -> TypedText.required(reason, "reason", LONGEST, "publication.refusal.noReason"));
        no.of(() -> TypedText.of(source, "source", LINE));
        no.when(
                decision.view().decided().body() != DecidingBody.WIJKCOALITIE
                        && TypedText.tidy(source).isEmpty(),
                "source",
                "publication.refusal.noWithdrawSource");
        no.raise();
        var why = release.lookedAt(withdrawal(reason, source), marks);
        var today = Amsterdam.day(acts.now());
        decision.withdraw(why, today, acts.now());
        log.add(
                EntryKind.INGETROKKEN,
                decision.view().id(),
                reference,
                Map.of("kenmerk", reference, "datum", today.toString(), "reden", why, "door", acts.me()));
    }

    /** As everybody reads it: why, and where that can be read; null for nothing. */
    public static String withdrawal(String reason, String source) {
        var where = TypedText.tidy(source);
        return reason == null || where.isEmpty() ? reason : "%s (%s)".formatted(TypedText.tidy(reason), where);
    }

    /** Opaque id of a duty. */
    @Embeddable
    public record DutyId(UUID id) implements TypedId {

        public static DutyId of(String text) {
            return new DutyId(UUID.fromString(text));
        }

        public static DutyId next() {
            return new DutyId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * What a person lets everybody read of a decision, after looking for personal data (Woo 3.3 in conjunction with
     * 5.1; GDPR).
     *
     * @param title at most 1000 characters
     * @param text what was decided, in the words of the body that did, at most 4000 characters
     * @param proposal what the wijkcoalitie proposed to that body, at most 4000 characters; empty when it decided
     *     itself
     * @param document whether the strategy's document goes with it
     * @param checked the person says: I looked, nothing in it is about a person who should not be named
     * @param marks what the person says of each thing that was found, by its key
     */
    public record PublicText(
            String title, String text, String proposal, boolean document, boolean checked, Map<String, Answer> marks) {

        /** In which nothing was found. */
        public PublicText(String title, String text, String proposal, boolean document, boolean checked) {
            this(title, text, proposal, document, checked, Map.of());
        }

        /** @throws Refusal when it is empty, too long, or nobody looked */
        public PublicText {
            var called = title;
            var said = text;
            var proposed = proposal;
            var no = new Refusals();
            title = no.of(() -> TypedText.required(called, "title", 1000, "publication.refusal.empty"));
            text = no.of(() -> TypedText.required(said, "text", 4000, "publication.refusal.empty"));
            proposal = no.of(() -> TypedText.of(proposed, "proposal", 4000));
            no.when(!checked, "checked", "publication.refusal.notChecked");
            marks = marks == null ? Map.of() : Map.copyOf(marks);
            no.raise();
        }
    }
}
