package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.workshop.AgendaItem.Agenda;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.Workshops.WorkshopView;

/** When, where and about what, as typed; times are those of Amsterdam. @param agenda a line per item, minutes behind it */
record PlanForm(
        @NotBlank(message = "{workshop.error.date}") String date,
        @NotBlank(message = "{workshop.error.time}") String from,
        @NotBlank(message = "{workshop.error.time}") String until,
        @NotBlank(message = "{workshop.error.place}") @Size(max = 200, message = "{workshop.error.long}") String place,
        @Size(max = 300, message = "{workshop.error.long}") String address,
        @Size(max = 1000, message = "{workshop.error.long}") String access,
        @NotEmpty(message = "{workshop.error.parts}") List<String> parts,
        @Size(max = 8000, message = "{workshop.error.long}") String agenda) {

    static PlanForm of(WorkshopView workshop, List<Agenda> agenda) {
        var start = workshop.startsAt();
        var end = workshop.endsAt();
        return new PlanForm(start == null ? "" : Amsterdam.day(start).toString(),
                start == null ? "" : DayWords.time(start), end == null ? "" : DayWords.time(end), workshop.place(),
                workshop.address(), workshop.access(), workshop.parts().stream().map(String::valueOf).toList(),
                agenda.stream().map(a -> a.text() + " (" + a.minutes() + ")").collect(Collectors.joining("\n")));
    }

    Plan plan() {
        return new Plan(at(from), at(until), place.strip(), text(address), text(access),
                parts.stream().filter(p -> p.matches("[1-5]")).map(Integer::valueOf).sorted().toList());
    }

    /** "Welkom (15)" is an item of 15 minutes; without a number it has none. */
    List<Agenda> items() {
        return Arrays.stream(text(agenda).split("\n")).map(String::strip).filter(l -> !l.isEmpty()).map(PlanForm::item).toList();
    }

    private static Agenda item(String line) {
        var minutes = line.replaceAll("(?s).*\\((\\d{1,3})\\)$", "$1");
        return minutes.equals(line) ? new Agenda(cut(line), 0)
                : new Agenda(cut(line.substring(0, line.lastIndexOf('(')).strip()), Integer.parseInt(minutes));
    }

    private static String cut(String line) {
        return line.length() > 500 ? line.substring(0, 500) : line;
    }

    private Instant at(String time) {
        try {
            return Amsterdam.at(LocalDate.parse(date), LocalTime.parse(time));
        } catch (DateTimeParseException wrong) {
            throw new Refusal("workshop.refusal.noDate");
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
