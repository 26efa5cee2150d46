package nl.samenaanzet.people.web;

import nl.samenaanzet.people.seat.Seating;
import nl.samenaanzet.people.seat.Seating.SeatState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who sits in the kernteam, since when, and how they were chosen; for everybody. */
@Controller
class SeatsPage {

    private final Seating seating;

    SeatsPage(Seating seating) {
        this.seating = seating;
    }

    @GetMapping("/people/seats")
    String seats(Model model) {
        var seats = seating.seats();
        model.addAttribute("seats", seats);
        model.addAttribute("vacant", seats.stream().filter(SeatState::vacant).count());
        return "people/seats";
    }

    @GetMapping("/people/seats/{key}")
    String seat(@PathVariable String key, Model model) {
        model.addAttribute("state", seating.seat(key));
        return "people/seat";
    }
}
