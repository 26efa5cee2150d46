package nl.samenaanzet.programme;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;
import nl.samenaanzet.programme.ProgrammeCycle.CycleId;
import nl.samenaanzet.programme.ProgrammeCycle.CycleView;

/** One run of the programme, from consent to the overarching decision. Each method may be called twice for the same. */
@Entity
@Table(name = "programme_cycle")
class Cycle {

    @EmbeddedId
    private CycleId id;

    private String prefix;
    private String name;
    private LocalDate consentedOn;
    private String pilot;
    private LocalDate othersStartOn;
    private LocalDate endsOn;
    private String recordedBy;
    private Instant recordedAt;
    private Instant pilotEvaluatedAt;
    private Instant lessonsDecidedAt;
    private Integer scriptVersion;
    private Instant endWarnedAt;
    private UUID strategyId;
    private Instant completedAt;

    @Version
    private int version;

    protected Cycle() {}

    /** @throws Refusal when the dates do not follow each other, or the consent is yet to come */
    Cycle(String prefix, String name, Consent consent, String who, Instant now) {
        var no = new Refusals();
        var on = consent.consentedOn();
        var start = consent.othersStartOn();
        var end = consent.endsOn();
        no.day(on, "consentedOn", day -> day.isAfter(Amsterdam.day(now)), "programme.refusal.consentLater");
        no.day(start, "othersStartOn", day -> on != null && day.isBefore(on), "programme.refusal.dates");
        no.day(end, "endsOn", day -> start != null && !day.isAfter(start), "programme.refusal.dates");
        no.raise();
        this.id = CycleId.next();
        this.prefix = prefix;
        this.name = name;
        this.consentedOn = on;
        this.pilot = consent.pilot();
        this.othersStartOn = start;
        this.endsOn = end;
        this.recordedBy = who;
        this.recordedAt = now;
    }

    /** @return whether it was not before */
    boolean pilotEvaluated(Instant now) {
        var first = pilotEvaluatedAt == null;
        pilotEvaluatedAt = first ? now : pilotEvaluatedAt;
        return first;
    }

    /** @throws Refusal when the pilot is not evaluated, or this was done before */
    void lessonsDecided(Instant now) {
        if (pilotEvaluatedAt == null || lessonsDecidedAt != null) {
            throw new Refusal("programme.refusal.lessonsNotNow");
        }
        lessonsDecidedAt = now;
    }

    void publishes(int script) {
        scriptVersion = scriptVersion == null ? script : scriptVersion;
    }

    /** @throws Refusal without a day, for a past one or one after the end */
    void startOthersOn(LocalDate day, LocalDate today) {
        var no = new Refusals();
        no.day(
                day,
                "othersStartOn",
                d -> d.isBefore(today) || !d.isBefore(endsOn) && !endsOn.isBefore(today),
                "programme.refusal.dates");
        no.raise();
        othersStartOn = day;
    }

    /** @return whether nobody was warned before */
    boolean warn(Instant now) {
        var first = endWarnedAt == null;
        endWarnedAt = first ? now : endWarnedAt;
        return first;
    }

    void write(StrategyId strategy) {
        strategyId = strategy.id();
    }

    void complete(Instant now) {
        completedAt = completedAt == null ? now : completedAt;
    }

    /** First moment of the day on which the others start. */
    Instant othersStartAt() {
        return Amsterdam.begin(othersStartOn);
    }

    /** The moment after the last day. */
    Instant endsAt() {
        return Amsterdam.begin(endsOn.plusDays(1));
    }

    CycleId id() {
        return id;
    }

    String number(String ambitionCode) {
        return prefix + "-" + ambitionCode;
    }

    CycleView view() {
        return new CycleView(
                id,
                prefix,
                name,
                new Consent(consentedOn, pilot, othersStartOn, endsOn),
                pilotEvaluatedAt,
                completedAt);
    }
}
