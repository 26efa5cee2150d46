package nl.samenaanzet.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.WorkshopView;
import nl.samenaanzet.workshop.invitation.Calendars;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's workshops, as a page and for a calendar program; nobody signs in for them, so the address is personal. */
@Controller
class CalendarPage {

    private final Calendars calendars;
    private final Workshops workshops;

    CalendarPage(Calendars calendars, Workshops workshops) {
        this.calendars = calendars;
        this.workshops = workshops;
    }

    @GetMapping("/workshop/calendar/{token:[0-9a-f]{48}}")
    String page(@PathVariable String token, HttpServletResponse response, Model model) {
        var mine = calendars.workshops(token);
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("workshops", mine);
        model.addAttribute(
                "agendas", mine.stream().collect(Collectors.toMap(WorkshopView::id, w -> workshops.agenda(w.id()))));
        model.addAttribute("address", calendars.address(token));
        return "workshop/calendar";
    }

    @GetMapping("/workshop/calendar/{token:[0-9a-f]{48}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Cache-Control", "private, max-age=900")
                .body(calendars.feed(token).getBytes(StandardCharsets.UTF_8));
    }
}
