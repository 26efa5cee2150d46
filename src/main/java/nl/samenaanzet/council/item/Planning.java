package nl.samenaanzet.council.item;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.council.Treatment;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * When and how the council treats an item.
 *
 * @param committeeOn null when no committee treats it first
 * @param treatment as expected; the committee says it for good
 * @param noticedOn day of the public notice of a change of the budget, or null
 * @param urgency why a change of the budget cannot wait, or null
 */
@Embeddable
public record Planning(
        LocalDate committeeOn,
        LocalDate councilOn,
        @Enumerated(EnumType.STRING) Treatment treatment,
        LocalDate noticedOn,
        String urgency) {

    /** Gemeentewet 190(3), for changes by 192(2). */
    static final int NOTICE_DAYS = 14;

    /**
     * @param offeredOn before which nobody could give notice of it or debate it
     * @throws nl.samenaanzet.form.Refusal when days do not follow each other, or come before those of the notice
     */
    public void check(LocalDate today, LocalDate offeredOn, boolean budgetChange) {
        var no = new Refusals();
        no.day(councilOn, "councilOn", day -> day.isBefore(today), "council.refusal.pastDay");
        no.ahead(councilOn, "councilOn", today);
        notBefore(offeredOn, committeeOn, "committeeOn", no);
        no.when(
                councilOn != null && committeeOn != null && committeeOn.isAfter(councilOn),
                "committeeOn",
                "council.refusal.wrongOrder");
        no.when(treatment == null, "treatment", "council.refusal.noTreatment");
        if (budgetChange && !urgent()) {
            no.when(noticedOn == null, "noticedOn", "council.refusal.noNotice");
            notBefore(offeredOn, noticedOn, "noticedOn", no);
            var from = decidesFrom();
            no.when(
                    from != null && councilOn != null && councilOn.isBefore(from),
                    "noticedOn",
                    "council.refusal.tooSoon",
                    from == null ? null : DayWords.figures(from));
        }
        no.raise();
    }

    private static void notBefore(LocalDate offeredOn, LocalDate day, String field, Refusals no) {
        no.when(
                day != null && day.isBefore(offeredOn),
                field,
                "council.refusal.beforeOffered",
                DayWords.figures(offeredOn));
    }

    /**
     * Without notice or urgency where nothing has to wait.
     *
     * @throws nl.samenaanzet.form.Refusal when the urgency is longer than 500 characters
     */
    public Planning tidy(boolean budgetChange) {
        var why = TypedText.of(urgency, "urgency", CouncilActs.MAX_LINE);
        return new Planning(
                committeeOn,
                councilOn,
                treatment,
                budgetChange ? noticedOn : null,
                budgetChange && !why.isEmpty() ? why : null);
    }

    public boolean urgent() {
        return urgency != null && !urgency.isBlank();
    }

    /** The first day on which the council may decide; null when nothing has to wait. */
    public LocalDate decidesFrom() {
        return noticedOn == null || urgent() ? null : noticedOn.plusDays(NOTICE_DAYS);
    }

    /** Without the committee, which had its say. */
    public Planning debated() {
        return new Planning(null, councilOn, treatment, noticedOn, urgency);
    }

    Planning with(Treatment decided) {
        return new Planning(committeeOn, councilOn, decided, noticedOn, urgency);
    }
}
