package nl.samenaanzet.people.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.seat.Term;

/** What the secretary types about seats. */
final class MandateForms {

    private MandateForms() { }

    /** @param from ISO date @param until ISO date, the last day; may be empty @param chosen of a holder */
    record MandateForm(String account, String from, String until, String chosen) {

        static MandateForm today(Instant now) {
            return new MandateForm(null, Amsterdam.day(now).toString(), "", "");
        }

        /** Null when none was chosen, or something that is no account. */
        UUID accountId() {
            try {
                return UUID.fromString(account == null ? "" : account);
            } catch (IllegalArgumentException none) {
                return null;
            }
        }

        /** From the beginning of the first day, today from now, until the end of the last. @throws Refusal for what is no date */
        Term term(Instant now) {
            var begin = moment(from, 0, "people.refusal.noFrom");
            var today = Amsterdam.day(now).toString().equals(from == null ? "" : from.strip());
            return new Term(today ? now : begin,
                    until == null || until.isBlank() ? null : moment(until, 1, "people.refusal.date"));
        }

        private static Instant moment(String typed, int daysLater, String wrong) {
            try {
                return Amsterdam.begin(LocalDate.parse(typed == null ? "" : typed.strip()).plusDays(daysLater));
            } catch (DateTimeException none) {
                throw new Refusal(wrong);
            }
        }
    }

    /** Why a term or a substitution ends. */
    record EndForm(String reason) { }

    /** The own e-mail address. */
    record EmailForm(String email) { }
}
