package nl.samenaanzet.workshop.invitation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.samenaanzet.workshop.WorkshopState;
import nl.samenaanzet.workshop.Workshops.WorkshopView;

/** A calendar file (RFC 5545): for one workshop in an invitation, or for all of somebody's workshops. */
public record CalendarFile(String text, String mediaType) {

    private static final String PRODUCT = "-//Samen aan zet//NL";

    /** @param link to the page of the workshop */
    public static CalendarFile of(WorkshopView workshop, String link, Instant now) {
        var cancelled = workshop.state() == WorkshopState.CANCELLED;
        var calendar = calendar(cancelled ? Method.cancel() : Method.request());
        calendar.addEvent(event(workshop, link, now));
        return new CalendarFile(
                Biweekly.write(calendar).go(),
                "text/calendar; charset=UTF-8; method=" + (cancelled ? "CANCEL" : "REQUEST"));
    }

    /** @param page of the person's workshops */
    static CalendarFile feed(List<WorkshopView> workshops, String page, Instant now) {
        var calendar = calendar(Method.publish());
        calendar.setName("Workshops");
        workshops.forEach(w -> calendar.addEvent(event(w, page + "#w-" + w.id(), now)));
        return new CalendarFile(Biweekly.write(calendar).go(), "text/calendar; charset=UTF-8");
    }

    private static ICalendar calendar(Method method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        return calendar;
    }

    private static VEvent event(WorkshopView workshop, String link, Instant now) {
        var event = new VEvent();
        event.setUid(workshop.id() + "@samenaanzet");
        event.setSequence(workshop.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(workshop.plan().startsAt()));
        event.setDateEnd(Date.from(workshop.plan().endsAt()));
        event.setSummary(workshop.title()).setLanguage("nl");
        event.setLocation((workshop.plan().place() + ", " + workshop.plan().address()).replaceAll("(^, |, $)", ""));
        event.setDescription(
                (workshop.plan().access().isBlank() ? "" : workshop.plan().access() + "\n\n") + link);
        event.setUrl(link);
        event.setStatus(workshop.state() == WorkshopState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
