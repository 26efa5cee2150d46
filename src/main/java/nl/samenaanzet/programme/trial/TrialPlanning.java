package nl.samenaanzet.programme.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.workshop.AgendaItem.Agenda;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** When and where the workshops of the trial are. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialPlanning {

    private final WorkshopPlanning planning;
    private final HouseLanguage language;
    private final Clock clock;

    TrialPlanning(WorkshopPlanning planning, HouseLanguage language, Clock clock) {
        this.planning = planning;
        this.language = language;
        this.clock = clock;
    }

    void plan(WorkshopId workshop, Duration ahead) {
        var now = clock.instant().plus(ahead);
        var start = ahead.toDays() == 0 ? now : Amsterdam.at(Amsterdam.day(now), LocalTime.of(19, 30));
        planning.planWorkshop(
                workshop,
                new Plan(
                        start,
                        start.plus(Duration.ofHours(3)),
                        say("plan.place"),
                        "",
                        say("plan.access"),
                        List.of(1, 2)),
                List.of(
                        new Agenda(say("agenda.welcome"), 20),
                        new Agenda(say("agenda.goal"), 40),
                        new Agenda(say("agenda.conditions"), 75),
                        new Agenda(say("agenda.next"), 15)));
    }

    void begin(WorkshopId workshop) {
        planning.begin(workshop);
    }

    private String say(String what) {
        return language.say("programme.trial." + what);
    }
}
