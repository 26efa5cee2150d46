package nl.samenaanzet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.evaluation.Lessons.LessonId;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.workshop.Scripts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson is a proposal: accepted ones make one next version of the script, rejected ones change nothing. */
@ApplicationTest
class LessonsTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    Lessons lessons;

    @Autowired
    Scripts scripts;

    @Test
    void withoutAnAcceptedLessonTheScriptStaysAsItWas() {
        var before = scripts.newest().version();
        var id = note(2, "Kleinere tafels");
        people.does(OWNER, () -> lessons.decide(id, false, "De zaal is te klein."));
        assertThat(lessons.publishAccepted()).isEmpty();
        assertThat(scripts.newest().version()).isEqualTo(before);
        assertThat(lessons.all())
                .filteredOn(l -> l.id().equals(id))
                .extracting(l -> l.decided().reason())
                .containsExactly("De zaal is te klein.");
    }

    @Test
    void whatWasAcceptedMakesOneNextVersionAndPublishingAgainIsHarmless() {
        var before = scripts.newest().version();
        accept(note(1, "Eén zin per persoon"));
        accept(note(4, "Neem cijfers mee"));
        assertThat(lessons.publishAccepted()).contains(before + 1);
        assertThat(lessons.publishAccepted()).isEmpty();
        var script = scripts.version(before + 1);
        assertThat(script.part(1).steps()).contains("Eén zin per persoon");
        assertThat(script.part(4).steps()).contains("Neem cijfers mee");
        assertThat(scripts.version(before).part(1).steps()).doesNotContain("Eén zin per persoon");
    }

    @Test
    void aLessonIsDecidedOnceAndWithAReason() {
        var id = note(3, "Langer pauzeren");
        assertThatThrownBy(() -> people.does(OWNER, () -> lessons.decide(id, true, " ")))
                .hasMessage("evaluation.refusal.noReason");
        people.does(OWNER, () -> lessons.decide(id, false, "Te duur"));
        assertThatThrownBy(() -> accept(id)).hasMessage("evaluation.refusal.lessonDecided");
    }

    private LessonId note(int part, String proposal) {
        return people.as(OWNER, () -> lessons.note("ZO", 1, new LessonDraft(part, "Het viel ons op", proposal)));
    }

    private void accept(LessonId id) {
        people.does(OWNER, () -> lessons.decide(id, true, "Dit hielp"));
    }
}
