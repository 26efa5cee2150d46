package nl.samenaanzet.accountability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import nl.samenaanzet.accountability.AccountabilityProperties;
import nl.samenaanzet.calendar.Amsterdam;

/**
 * The dates of one report, in Amsterdam.
 *
 * @param draftAt when it is drafted from the record
 * @param writeBy when people should have written it
 * @param limit first day on which Gedeputeerde Staten should have it; null when it does not go there
 */
public record CycleDates(Instant draftAt, Instant writeBy, LocalDate limit) {

    /** "Vóór 15 november": Gemeentewet 191(2). */
    private static final MonthDay BUDGET_LIMIT = MonthDay.of(11, 15);
    /** "Vóór 15 juli": Gemeentewet 200. */
    private static final MonthDay ACCOUNTS_LIMIT = MonthDay.of(7, 15);
    /** "Niet eerder dan twee weken na de openbare kennisgeving": Gemeentewet 190(3) and 197(3). */
    static final int NOTICE_DAYS = 14;

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    static CycleDates of(ReportKind kind, int year, AccountabilityProperties settings) {
        return switch (kind) {
            case PROGRESS_1 -> from(settings.progress().atYear(year), null, settings);
            case PROGRESS_2 -> from(LocalDate.of(year + 1, 1, 1), null, settings);
            case BUDGET -> from(settings.budget().atYear(year), BUDGET_LIMIT.atYear(year), settings);
            case ACCOUNTS -> from(settings.accounts().atYear(year + 1), ACCOUNTS_LIMIT.atYear(year + 1), settings);
            case NPLV -> from(settings.nplv().atYear(year + 1), null, settings);
        };
    }

    private static CycleDates from(LocalDate day, LocalDate limit, AccountabilityProperties settings) {
        return new CycleDates(at(day, OPENS), at(day.plusWeeks(settings.weeks()), CLOSES), limit);
    }

    /** When the term is over: that of the law, else that of writing. */
    public Instant deadlineAt() {
        return limit == null ? writeBy : at(limit, LocalTime.MIDNIGHT);
    }

    /**
     * The end of the last day on which the notice still leaves two weeks before a debate within the term; null without
     * a term.
     */
    public Instant noticeBy() {
        return limit == null ? null : at(limit.minusDays(1L + NOTICE_DAYS), CLOSES);
    }

    /** The first day on which the council may debate. */
    static LocalDate debateFrom(LocalDate notice) {
        return notice.plusDays(NOTICE_DAYS);
    }

    static Instant opens(LocalDate day) {
        return at(day, OPENS);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return Amsterdam.at(day, time);
    }
}
