package nl.samenaanzet.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.register.Register.EntryView;
import nl.samenaanzet.words.Word;

/** A published decision as the register's pages search it. What it says stands in the log. */
@Entity
@Table(name = "register_decision")
public class PublishedDecision {

    @Id
    private UUID id;

    private String reference;
    private long position;
    private long wordsAt;
    private String ambitionCode;
    private String ambitionName;
    private String title;

    @Enumerated(EnumType.STRING)
    private DecidingBody body;

    private String partner;

    @Enumerated(EnumType.STRING)
    private Result result;

    private LocalDate decidedOn;
    private Instant publishedAt;
    private Instant changedAt;
    private LocalDate withdrawnOn;
    private String withdrawnWhy;
    private LocalDate reviewOn;
    private boolean reviewDue;
    private String wordsIn;

    @Version
    private int version;

    protected PublishedDecision() {}

    /** @param entry that published it */
    public PublishedDecision(EntryView entry) {
        this.id = entry.subject();
        this.reference = entry.reference();
        this.position = entry.position();
        this.publishedAt = entry.recordedAt();
        tell(entry);
    }

    /** It says from now on what this entry says. */
    public final void tell(EntryView entry) {
        var said = entry.said();
        var dossier = (Map<?, ?>) said.get("dossier");
        this.wordsAt = entry.position();
        this.ambitionCode = String.valueOf(dossier.get("ambitiecode"));
        this.ambitionName = String.valueOf(dossier.get("ambitie"));
        this.title = Objects.toString(said.get("titel"), "");
        this.body = Word.of(DecidingBody.class, String.valueOf(said.get("orgaan")));
        this.partner = (String) said.get("partner");
        this.result = Word.of(Result.class, String.valueOf(said.get("uitkomst")));
        this.decidedOn = LocalDate.parse(String.valueOf(said.get("datum")));
        this.changedAt = entry.recordedAt();
        this.wordsIn = String.join(" ", reference, title, ambitionName, Objects.toString(said.get("besluit"), ""));
    }

    /**
     * A decision as its entries tell it, to be compared with what is shown.
     *
     * @return null when it was not published
     */
    public static PublishedDecision told(List<EntryView> entries) {
        PublishedDecision decision = null;
        for (var entry : entries) {
            switch (entry.kind()) {
                case GEPUBLICEERD -> decision = new PublishedDecision(entry);
                case GECORRIGEERD -> decision.tell(entry);
                case INGETROKKEN ->
                    decision.withdrawn(
                            Objects.toString(entry.said().get("reden"), ""),
                            LocalDate.parse(String.valueOf(entry.said().get("datum"))),
                            entry.recordedAt());
                case VERNIETIGD -> decision.destroyed(entry.recordedAt());
                case GELAKT -> decision.changedAt = entry.recordedAt();
                case VASTGELEGD -> {}
            }
        }
        return decision;
    }

    /** Whether it shows the same, but for what no entry tells: its review. */
    public boolean shows(PublishedDecision other) {
        return facts().equals(other.facts());
    }

    private List<Object> facts() {
        return Arrays.asList(
                id,
                reference,
                position,
                wordsAt,
                ambitionCode,
                ambitionName,
                title,
                body,
                partner,
                result,
                decidedOn,
                publishedAt,
                withdrawnOn,
                withdrawnWhy,
                wordsIn);
    }

    /** @throws Refusal when it was withdrawn before, or never held */
    public void withdraw(String why, LocalDate on, Instant now) {
        if (withdrawnOn != null) {
            throw new Refusal("register.refusal.withdrawn");
        }
        if (!result.holds()) {
            throw new Refusal("register.refusal.neverHeld");
        }
        withdrawn(why, on, now);
    }

    private void withdrawn(String why, LocalDate on, Instant now) {
        withdrawnWhy = why;
        withdrawnOn = on;
        changedAt = now;
    }

    /**
     * @param on the day of the review that is planned or goes on, or null
     * @param due it goes on
     * @return whether that is news
     */
    public boolean review(LocalDate on, boolean due, Instant now) {
        if (Objects.equals(on, reviewOn) && due == reviewDue) {
            return false;
        }
        reviewOn = on;
        reviewDue = due;
        changedAt = now;
        return true;
    }

    /** @param told as its entries tell it now that a text of them is blank */
    void blankedAs(PublishedDecision told) {
        title = told.title;
        partner = told.partner;
        withdrawnWhy = told.withdrawnWhy;
        wordsIn = told.wordsIn;
        changedAt = told.changedAt;
    }

    /** Only that there was one stays to be found. */
    void destroyed(Instant now) {
        title = reference;
        wordsIn = reference;
        partner = null;
        withdrawnWhy = withdrawnWhy == null ? null : "";
        changedAt = now;
    }

    public long position() {
        return position;
    }

    /** Position of the entry with its words of today. */
    public long wordsAt() {
        return wordsAt;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Listed view() {
        return new Listed(
                id,
                reference,
                new Listed.OfAmbition(ambitionCode, ambitionName),
                title,
                new Listed.Decided(body, partner, result, decidedOn),
                new Listed.Published(publishedAt, changedAt),
                new Listed.Withdrawn(withdrawnOn, withdrawnWhy),
                new Listed.Review(reviewOn, reviewDue));
    }
}
