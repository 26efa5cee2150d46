package nl.samenaanzet.decision.ruling;

import java.time.LocalDate;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.form.Refusals;

/** The day of a decision: nobody decides in the future, nor on what the kernteam has not judged yet. */
public final class DecidedOn {

    private DecidedOn() {}

    /** Notes at the field "on" what is wrong with this day. */
    public static void check(LocalDate on, RouteView route, LocalDate today, Refusals no) {
        var advised = Amsterdam.day(route.advised().at());
        no.day(on, "on", day -> day.isAfter(today), "decision.refusal.futureDate");
        no.when(on != null && on.isBefore(advised), "on", "decision.refusal.earlyDate", DayWords.figures(advised));
    }
}
