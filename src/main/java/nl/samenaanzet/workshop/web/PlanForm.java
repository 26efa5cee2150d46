package nl.samenaanzet.workshop.web;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.workshop.AgendaItem.Agenda;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.Workshops.WorkshopView;

/**
 * When, where and about what, as typed; times are those of Amsterdam.
 *
 * @param agenda a line per item, minutes behind it
 */
record PlanForm(
        LocalDate date,
        LocalTime from,
        LocalTime until,

        @Text(200) @NotBlank(message = "{workshop.error.place}")
        String place,

        @Text(300) String address,
        @Text(1000) String access,
        List<Integer> parts,
        @Text(8000) String agenda) {

    static PlanForm of(WorkshopView workshop, List<Agenda> agenda) {
        var plan = workshop.plan();
        var start = plan.startsAt() == null ? null : Amsterdam.local(plan.startsAt());
        var end = plan.endsAt() == null ? null : Amsterdam.local(plan.endsAt());
        return new PlanForm(
                start == null ? null : start.toLocalDate(),
                start == null ? null : start.toLocalTime(),
                end == null ? null : end.toLocalTime(),
                plan.place(),
                plan.address(),
                plan.access(),
                plan.parts(),
                Agenda.typed(agenda));
    }

    /** @throws nl.samenaanzet.form.Refusal for what is missing, and for an end before the start */
    void check() {
        var no = new Refusals();
        no.when(date == null, "date", "form.missing.day");
        no.when(from == null, "from", "workshop.error.time");
        no.when(until == null, "until", "workshop.error.time");
        no.when(parts == null || parts.isEmpty(), "parts", "workshop.error.parts");
        no.when(from != null && until != null && !until.isAfter(from), "until", "workshop.refusal.end");
        no.of(() -> Agenda.read(agenda));
        no.raise();
    }

    /** What is missing is null. */
    Plan plan() {
        return new Plan(
                at(from),
                at(until),
                place,
                TypedText.tidy(address),
                TypedText.tidy(access),
                parts == null
                        ? List.of()
                        : parts.stream().filter(Objects::nonNull).sorted().toList());
    }

    private Instant at(LocalTime time) {
        return date == null || time == null ? null : Amsterdam.at(date, time);
    }

    /** None where one cannot be read: {@link #check} says so, and nothing is kept. */
    List<Agenda> items() {
        var items = new Refusals().of(() -> Agenda.read(agenda));
        return items == null ? List.of() : items;
    }
}
