package nl.samenaanzet.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.ruling.DecidingBody;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.register.Register.EntryView;

/** A published decision as the register's pages search it. What it says stands in the chain. */
@Entity
@Table(name = "register_decision")
public class PublishedDecision {

    @Id
    private UUID id;

    private String reference;
    private long position;
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

    /** @param text what is found by searching, beside the title and the reference */
    public PublishedDecision(EntryView entry, Facts facts, String text) {
        this.id = entry.subject();
        this.reference = entry.reference();
        this.position = entry.position();
        this.ambitionCode = facts.ambitionCode();
        this.ambitionName = facts.ambitionName();
        this.title = facts.title();
        this.body = facts.decided().body();
        this.partner = facts.decided().partner();
        this.result = facts.decided().result();
        this.decidedOn = facts.decided().on();
        this.publishedAt = entry.recordedAt();
        this.changedAt = entry.recordedAt();
        this.wordsIn = String.join(" ", reference, facts.title(), facts.ambitionName(), text);
    }

    /** What the list shows. */
    public record Facts(String ambitionCode, String ambitionName, String title, Listed.Decided decided) {}

    /** @throws Refusal when it was withdrawn before, or never held */
    public void withdraw(String why, LocalDate on, Instant now) {
        if (withdrawnOn != null) {
            throw new Refusal("register.refusal.withdrawn");
        }
        if (!result.holds()) {
            throw new Refusal("register.refusal.neverHeld");
        }
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

    /** Only that there was one stays to be found. */
    void destroyed(Instant now) {
        title = reference;
        wordsIn = reference;
        withdrawnWhy = withdrawnWhy == null ? null : "";
        changedAt = now;
    }

    long position() {
        return position;
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
