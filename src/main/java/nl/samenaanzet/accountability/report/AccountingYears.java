package nl.samenaanzet.accountability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.samenaanzet.accountability.AccountabilityProperties;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of the planning and control cycle: a person opens the first, each opens the next. */
@Service
@Transactional
public class AccountingYears {

    private final AccountedYears years;
    private final YearReports reports;
    private final AccountabilityProperties settings;
    private final Acts acts;

    AccountingYears(AccountedYears years, YearReports reports, AccountabilityProperties settings, Acts acts) {
        this.years = years;
        this.reports = reports;
        this.settings = settings;
        this.acts = acts;
    }

    /**
     * Opens a year; one that is open stays as it is.
     *
     * @throws Refusal for a year that is not last year, this year or the next
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void openYear(int year) {
        if (Math.abs(year - thisYear()) > 1) {
            throw new Refusal("accountability.refusal.year", thisYear() - 1, thisYear() + 1);
        }
        open(year, acts.me().title());
    }

    /** The process opens the year after this one. Safe to run twice. */
    public void openNextYear(int year) {
        open(year + 1, null);
    }

    /** Every report of this year is done. Safe to run twice. */
    public void closeYear(int year) {
        years.findById(year).orElseThrow().close(acts.now());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Integer> all() {
        return years.findAllByOrderByOfYearDesc().stream()
                .map(AccountingYear::year)
                .toList();
    }

    @Transactional(readOnly = true)
    public int thisYear() {
        return acts.today().getYear();
    }

    /** When a year begins: its first working hour in Amsterdam. */
    public static Instant begins(int year) {
        return begins(LocalDate.of(year, 1, 1));
    }

    /** When a day begins: its first working hour in Amsterdam. */
    public static Instant begins(LocalDate day) {
        return CycleDates.opens(day);
    }

    private void open(int year, String who) {
        if (years.existsById(year)) {
            return;
        }
        years.saveAndFlush(new AccountingYear(year, who, acts.now()));
        Arrays.stream(ReportKind.values())
                .forEach(kind -> reports.save(new YearReport(year, kind, CycleDates.of(kind, year, settings))));
        acts.tell(new YearOpened(year));
    }

    /** A year is to be accounted for. */
    public record YearOpened(int year) {}
}
