package nl.samenaanzet.workshop.web;

import java.nio.charset.StandardCharsets;
import nl.samenaanzet.workshop.Calendars;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's calendar, read by a calendar program; nobody signs in for it. */
@Controller
class CalendarPage {

    private final Calendars calendars;

    CalendarPage(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/workshop/calendar/{token:[0-9a-f]{48}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Cache-Control", "private, max-age=900")
                .body(calendars.feed(token).getBytes(StandardCharsets.UTF_8));
    }
}
