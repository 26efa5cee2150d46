package nl.samenaanzet.accountability.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import nl.samenaanzet.accountability.AccountabilityProperties;
import nl.samenaanzet.accountability.means.Quarter;
import nl.samenaanzet.document.PaperView.VersionId;
import org.junit.jupiter.api.Test;

/** The dates of the planning and control cycle, and the steps of a report. */
class YearReportTest {

    private static final AccountabilityProperties SETTINGS = new AccountabilityProperties(
            false, MonthDay.of(7, 1), MonthDay.of(6, 15), MonthDay.of(2, 1), MonthDay.of(3, 1), 6);
    private static final Instant NOW = Instant.parse("2026-10-01T10:00:00Z");
    private static final LocalDate NOTICE = LocalDate.of(2026, 10, 12);

    @Test
    void theBudgetIsDueBefore15NovemberInAmsterdamAndTheNoticeTwoWeeksBefore() {
        var dates = CycleDates.of(ReportKind.BUDGET, 2026, SETTINGS);
        assertThat(dates.draftAt()).isEqualTo("2026-06-15T07:00:00Z");
        assertThat(dates.limit()).isEqualTo("2026-11-15");
        assertThat(dates.deadlineAt()).isEqualTo("2026-11-14T23:00:00Z");
        assertThat(dates.noticeBy()).isEqualTo("2026-10-31T16:00:00Z");
        assertThat(CycleDates.debateFrom(LocalDate.of(2026, 10, 31))).isEqualTo("2026-11-14");
    }

    @Test
    void theAccountsAreDueBefore15JulyOfTheNextYearInSummerTime() {
        var dates = CycleDates.of(ReportKind.ACCOUNTS, 2026, SETTINGS);
        assertThat(dates.draftAt()).isEqualTo("2027-02-01T08:00:00Z");
        assertThat(dates.deadlineAt()).isEqualTo("2027-07-14T22:00:00Z");
        assertThat(dates.noticeBy()).isEqualTo("2027-06-30T15:00:00Z");
    }

    @Test
    void progressIsTwiceAYearAndHasNoTermOfTheLaw() {
        assertThat(CycleDates.of(ReportKind.PROGRESS_1, 2026, SETTINGS).draftAt())
                .isEqualTo("2026-07-01T07:00:00Z");
        var second = CycleDates.of(ReportKind.PROGRESS_2, 2026, SETTINGS);
        assertThat(second.draftAt()).isEqualTo("2027-01-01T08:00:00Z");
        assertThat(second.deadlineAt()).isEqualTo(second.writeBy()).isEqualTo("2027-02-12T16:00:00Z");
        assertThat(second.noticeBy()).isNull();
    }

    @Test
    void theFirstHalfIsAboutTwoQuartersAndTheBudgetAboutTheNextYear() {
        assertThat(ReportKind.PROGRESS_1.covers(2026, new Quarter(2026, 2))).isTrue();
        assertThat(ReportKind.PROGRESS_1.covers(2026, new Quarter(2026, 3))).isFalse();
        assertThat(ReportKind.BUDGET.covers(2026, new Quarter(2027, 3))).isTrue();
        assertThat(ReportKind.BUDGET.covers(2026, new Quarter(2026, 3))).isFalse();
    }

    @Test
    void stepsComeInTheirOrder() {
        var report = report();
        assertThat(report.view().state()).isEqualTo("planned");
        assertThatThrownBy(() -> report.write(new VersionId(UUID.randomUUID()), "wie", NOW))
                .hasMessage("accountability.refusal.notDrafted");
        report.drafted(new VersionId(UUID.randomUUID()), NOW);
        assertThatThrownBy(() -> report.notice(NOTICE, NOTICE.plusDays(14), NOTICE))
                .hasMessage("accountability.refusal.turn");
        assertThat(report.write(new VersionId(UUID.randomUUID()), "wie", NOW)).isTrue();
        assertThat(report.write(new VersionId(UUID.randomUUID()), "wie", NOW)).isFalse();
        assertThatThrownBy(() -> report.send(NOTICE, "", NOTICE)).hasMessage("accountability.refusal.turn");
    }

    @Test
    void theCouncilDoesNotDebateWithinTwoWeeksOfTheNotice() {
        var report = written();
        assertThatThrownBy(() -> report.notice(NOTICE, NOTICE.plusDays(13), NOTICE))
                .hasMessage("accountability.refusal.debateOn");
        assertThatThrownBy(() -> report.notice(NOTICE, NOTICE.plusDays(14), NOTICE.minusDays(1)))
                .hasMessage("accountability.refusal.noticeOn");
        assertThat(report.notice(NOTICE, NOTICE.plusDays(14), NOTICE)).isTrue();
        assertThat(report.notice(NOTICE, NOTICE.plusDays(14), NOTICE)).isFalse();
        assertThatThrownBy(() -> report.notice(NOTICE, NOTICE.plusDays(15), NOTICE))
                .hasMessage("accountability.refusal.turn");
    }

    @Test
    void afterTheTermOfTheLawOnlyWithAReason() {
        var report = written();
        report.notice(NOTICE, NOTICE.plusDays(14), NOTICE);
        var limit = LocalDate.of(2026, 11, 15);
        assertThatThrownBy(() -> report.send(NOTICE.plusDays(13), "", limit))
                .hasMessage("accountability.refusal.sentOn");
        assertThatThrownBy(() -> report.send(limit.plusDays(1), "", limit)).hasMessage("accountability.refusal.sentOn");
        assertThatThrownBy(() -> report.send(limit, "", limit)).hasMessage("accountability.refusal.reason");
        assertThat(report.send(limit, "De raad schorste", limit)).isTrue();
        assertThat(report.view().done()).isTrue();
        assertThat(report.view().council().lateReason()).isEqualTo("De raad schorste");
    }

    @Test
    void onTimeNeedsNoReasonAndWhatIsDoneIsNotOverdue() {
        var report = written();
        report.notice(NOTICE, NOTICE.plusDays(14), NOTICE);
        assertThat(report.send(LocalDate.of(2026, 11, 14), "", LocalDate.of(2026, 11, 14)))
                .isTrue();
        assertThat(report.view().council().lateReason()).isNull();
        report.overdue(NOW);
        assertThat(report.view().overdueAt()).isNull();
    }

    @Test
    void aTermThatPassesIsNotedOnce() {
        var report = written();
        report.overdue(NOW);
        report.overdue(NOW.plusSeconds(9));
        assertThat(report.view().overdueAt()).isEqualTo(NOW);
    }

    private static YearReport report() {
        return new YearReport(2026, ReportKind.BUDGET, CycleDates.of(ReportKind.BUDGET, 2026, SETTINGS));
    }

    private static YearReport written() {
        var report = report();
        report.drafted(new VersionId(UUID.randomUUID()), NOW);
        report.write(new VersionId(UUID.randomUUID()), "wie", NOW);
        return report;
    }
}
