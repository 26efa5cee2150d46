package nl.samenaanzet.workshop.invitation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.workshop.WorkshopState;
import nl.samenaanzet.workshop.Workshops.WorkshopView;

/** A calendar file (RFC 5545): for one workshop in an invitation, or for all of somebody's workshops. */
public record CalendarFile(String text, String mediaType) {

    /**
     * @param link to the page of the workshop
     * @param speech in which the house speaks
     */
    public static CalendarFile of(WorkshopView workshop, String link, Instant now, Speech speech) {
        var cancelled = workshop.state() == WorkshopState.CANCELLED;
        var calendar = calendar(cancelled ? Method.cancel() : Method.request(), speech);
        calendar.addEvent(event(workshop, link, now, speech));
        return new CalendarFile(
                Biweekly.write(calendar).go(),
                "text/calendar; charset=UTF-8; method=" + (cancelled ? "CANCEL" : "REQUEST"));
    }

    /** @param page of the person's workshops */
    static CalendarFile feed(List<WorkshopView> workshops, String page, Instant now, Speech speech) {
        var calendar = calendar(Method.publish(), speech);
        calendar.setName(speech.say("workshop.calendar.name"));
        workshops.forEach(w -> calendar.addEvent(event(w, page + "#w-" + w.id(), now, speech)));
        return new CalendarFile(Biweekly.write(calendar).go(), "text/calendar; charset=UTF-8");
    }

    private static ICalendar calendar(Method method, Speech speech) {
        var calendar = new ICalendar();
        calendar.setProductId(
                "-//Samen aan zet//" + speech.locale().toLanguageTag().toUpperCase(Locale.ROOT));
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent event(WorkshopView workshop, String link, Instant now, Speech speech) {
        var event = new VEvent();
        event.setUid(workshop.id() + "@samenaanzet");
        event.setSequence(workshop.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(workshop.plan().startsAt()));
        event.setDateEnd(Date.from(workshop.plan().endsAt()));
        event.setSummary(workshop.title()).setLanguage(speech.locale().toLanguageTag());
        event.setLocation((workshop.plan().place() + ", " + workshop.plan().address()).replaceAll("(^, |, $)", ""));
        event.setDescription(
                (workshop.plan().access().isBlank() ? "" : workshop.plan().access() + "\n\n") + link);
        event.setUrl(link);
        event.setStatus(workshop.state() == WorkshopState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
