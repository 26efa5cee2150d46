package nl.samenaanzet.council;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.DocumentId;
import nl.samenaanzet.people.Refusal;

/** One component at the griffie: the package as offered, and what became of it. */
@Entity
@Table(name = "council_item")
class CouncilItem {

    @EmbeddedId
    private ItemId id;
    private UUID componentId;
    private String dossierNumber;
    private String title;
    private String about;
    private String councilRole;
    private String letter;
    private String summary;
    private UUID documentId;
    private String documentName;
    private String ballot;
    private String explanation;
    private Instant offeredAt;
    private String registeredBy;
    private Instant registeredAt;
    private Instant termEndsAt;
    private boolean termPassed;
    private LocalDate committeeOn;
    private LocalDate councilOn;
    @Enumerated(EnumType.STRING)
    private Treatment treatment;
    private String plannedBy;
    private Instant plannedAt;
    @Enumerated(EnumType.STRING)
    private Resolution resolution;
    private String resolutionText;
    private LocalDate resolvedOn;
    private String resolvedBy;
    private Instant reportedAt;
    private String notes;
    @Version
    private int version;

    protected CouncilItem() { }

    CouncilItem(CouncilPackage offered, Instant now) {
        this.id = ItemId.next();
        this.componentId = offered.component().id();
        this.dossierNumber = offered.number();
        this.title = offered.title();
        this.about = offered.about();
        this.councilRole = offered.councilRole();
        this.letter = offered.letter();
        this.summary = offered.summary();
        this.documentId = offered.documentId() == null ? null : offered.documentId().id();
        this.documentName = offered.documentName();
        this.ballot = offered.ballot();
        this.explanation = offered.explanation();
        this.offeredAt = now;
        this.notes = "";
    }

    void register(Instant termEndsAt, String who, Instant now) {
        if (registeredAt != null) {
            throw new Refusal("council.refusal.registered", registeredBy);
        }
        this.termEndsAt = termEndsAt;
        this.registeredBy = who;
        this.registeredAt = now;
    }

    /** @param committeeOn may be null */
    void plan(LocalDate committeeOn, LocalDate councilOn, Treatment treatment, String who, Instant now) {
        if (registeredAt == null) {
            throw new Refusal("council.refusal.notRegistered");
        }
        if (plannedAt != null) {
            throw new Refusal("council.refusal.planned", plannedBy);
        }
        this.committeeOn = committeeOn;
        this.councilOn = councilOn;
        this.treatment = treatment;
        this.plannedBy = who;
        this.plannedAt = now;
        this.resolution = null;
    }

    /** A postponed item has to be planned again. */
    void resolve(Resolution resolution, String text, LocalDate on, String who) {
        if (this.resolution != null) {
            throw new Refusal("council.refusal.resolved", resolvedBy);
        }
        if (plannedAt == null) {
            throw new Refusal("council.refusal.notPlanned");
        }
        this.resolution = resolution;
        this.resolutionText = text;
        this.resolvedOn = on;
        this.resolvedBy = who;
        if (resolution == Resolution.POSTPONED) {
            this.plannedAt = null;
        }
    }

    void termEnded() {
        this.termPassed = true;
    }

    void reportBack(Instant now) {
        if (reportedAt == null) {
            reportedAt = now;
        }
    }

    void note(String notes) {
        this.notes = notes;
    }

    ItemId id() {
        return id;
    }

    ItemView view() {
        return new ItemView(id, new ComponentId(componentId), dossierNumber, title, about,
                councilRole, letter, summary,
                documentId == null ? null : new DocumentId(documentId), documentName, ballot,
                explanation, offeredAt, registeredBy, registeredAt, termEndsAt, termPassed, committeeOn, councilOn,
                treatment, plannedAt, resolution, resolutionText, resolvedOn, resolvedBy, reportedAt, notes);
    }
}
