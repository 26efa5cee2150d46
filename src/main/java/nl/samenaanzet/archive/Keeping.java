package nl.samenaanzet.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.archive.ArchiveProperties.Category;
import nl.samenaanzet.form.Refusal;

/** Which category a person gave a closed dossier, as the settings said it then, and until when it is kept. */
@Entity
@Table(name = "archive_keeping")
class Keeping {

    @Id
    private UUID strategyId;

    private String number;
    private String title;
    private LocalDate closedOn;
    private String code;
    private String label;
    private Integer years;
    private LocalDate endsOn;
    private String decidedBy;
    private Instant decidedAt;
    private LocalDate destroyedOn;

    @Version
    private int version;

    protected Keeping() {}

    /** @param closedOn from which the term runs */
    Keeping(UUID strategy, String number, String title, LocalDate closedOn) {
        this.strategyId = strategy;
        this.number = number;
        this.title = title;
        this.closedOn = closedOn;
    }

    /** @throws Refusal when it was destroyed */
    void decide(Category category, String who, Instant now) {
        if (destroyedOn != null) {
            throw new Refusal("archive.refusal.destroyed");
        }
        code = category.code();
        label = category.label();
        years = category.years();
        endsOn = years == null ? null : closedOn.plusYears(years);
        decidedBy = who;
        decidedAt = now;
    }

    /** The title is content too. */
    void destroyed(LocalDate on) {
        destroyedOn = on;
        title = number;
    }

    boolean over(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today) && destroyedOn == null;
    }

    KeptView view() {
        return new KeptView(
                strategyId, number, title, closedOn, new KeptView.Term(code, label, years, endsOn), destroyedOn);
    }
}
