package nl.samenaanzet.programme.trial;

import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.workshop.MinuteLine.Kind;
import nl.samenaanzet.workshop.MinuteLine.Line;
import nl.samenaanzet.workshop.Minutes;
import nl.samenaanzet.workshop.Minutes.Closing;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What was said at the workshop of the trial. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialMinutes {

    private final Minutes minutes;
    private final TrialTheory theory;
    private final TrialSectors sectors;
    private final HouseLanguage language;

    TrialMinutes(Minutes minutes, TrialTheory theory, TrialSectors sectors, HouseLanguage language) {
        this.minutes = minutes;
        this.theory = theory;
        this.sectors = sectors;
        this.language = language;
    }

    /** Three lines, an example of a theory, and the end of the workshop. */
    void write(WorkshopId workshop, String ambitionCode) {
        minutes.write(workshop, new Line(Kind.NOTE, say("minutes.note"), null, null, null));
        minutes.write(workshop, new Line(Kind.DECISION, say("minutes.decision"), null, null, null));
        minutes.write(workshop, new Line(Kind.ACTION, say("minutes.action"), null, sectors.municipality(), null));
        theory.write(ambitionCode);
        minutes.closeWorkshop(workshop, new Closing(say("closing.reached"), say("closing.next")));
    }

    private String say(String what) {
        return language.say("programme.trial." + what);
    }
}
