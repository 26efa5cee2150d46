package nl.samenaanzet.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenaanzet.calendar.WorkDaysBean;
import nl.samenaanzet.motion.MeetingPlan.MeetingSpec;
import nl.samenaanzet.motion.MeetingPlan.PlannedMeetingView;
import nl.samenaanzet.motion.Motion.CommitmentDraft;
import nl.samenaanzet.motion.Motion.CommitmentKind;
import nl.samenaanzet.motion.Motion.CommitmentView.State;
import nl.samenaanzet.motion.Motion.WorkKind;
import nl.samenaanzet.motion.Questioning.QuestionDraft;
import nl.samenaanzet.motion.question.CouncilQuestion;
import nl.samenaanzet.motion.term.Due;
import nl.samenaanzet.motion.term.TermCounter;
import nl.samenaanzet.motion.work.WorkView;
import nl.samenaanzet.motion.work.WorkView.WorkId;
import org.junit.jupiter.api.Test;

/** What can happen to a motion, a question and a meeting, and in which order. */
class CommitmentTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final TermCounter TERMS = new TermCounter(
            WorkDaysBean.of(), new MotionProperties(Period.ofDays(30), 5), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aMotionGoesFromOpenOverWorkAndReportToSettled() {
        var motion = motion();
        var work = List.of(new WorkView(WorkId.next(), WorkKind.AMBITION, "VB", "veilige buurten", ""));
        assertThat(motion.view(List.of(), TERMS).state()).isEqualTo(State.OPEN);
        assertThat(motion.view(work, TERMS).state()).isEqualTo(State.AT_WORK);
        assertThatThrownBy(motion::handBack).hasMessage("motion.refusal.notReported");
        motion.report("Gedaan", "Secretaris", NOW);
        assertThatThrownBy(() -> motion.report("Nog eens", "Secretaris", NOW)).hasMessage("motion.refusal.reported");
        assertThat(motion.view(work, TERMS).state()).isEqualTo(State.REPORTED);
        motion.handBack();
        assertThat(motion.view(work, TERMS).state()).isEqualTo(State.AT_WORK);
        motion.settle("Afgedaan", "Griffie", TODAY);
        assertThat(motion.view(work, TERMS).state()).isEqualTo(State.SETTLED);
    }

    @Test
    void whatIsSettledStays() {
        var motion = motion();
        motion.settle("Afgedaan", "Griffie", TODAY);
        assertThatThrownBy(() -> motion.settle("Anders", "Griffie", TODAY)).hasMessage("motion.refusal.settled");
        assertThatThrownBy(() -> motion.report("Gedaan", "Secretaris", NOW)).hasMessage("motion.refusal.settled");
        assertThatThrownBy(() -> motion.due(TODAY)).hasMessage("motion.refusal.settled");
        assertThatThrownBy(motion::handBack).hasMessage("motion.refusal.settled");
    }

    @Test
    void aQuestionIsAnsweredOnceAndItsTermOnlyGetsLonger() {
        var question = new CouncilQuestion(
                "V-2026-001",
                new QuestionDraft(
                        "fractie", "Licht", "Hoe staat het?", TODAY.minusDays(40), TODAY.minusDays(10), true));
        assertThat(question.view(TERMS).due().late()).isTrue();
        assertThatThrownBy(() -> question.extend(TODAY.minusDays(10))).hasMessage("motion.refusal.notLater");
        question.extend(TODAY.minusDays(1));
        question.answer("Goed", "Secretaris", NOW);
        assertThat(question.view(TERMS).due())
                .isEqualTo(new Due(TODAY.minusDays(1), "motion.due.closedLate.day", 1, "info"));
        assertThatThrownBy(() -> question.answer("Toch niet", "Secretaris", NOW))
                .hasMessage("motion.refusal.answered");
        assertThatThrownBy(() -> question.extend(TODAY)).hasMessage("motion.refusal.answered");
    }

    @Test
    void anAnnouncedMeetingSaysThatItsTimePassedUntilItWasHeld() {
        var meeting = new PlannedMeeting(
                new MeetingSpec("m", "thema", "eind Q2", TODAY.minusDays(60), TODAY.minusDays(1), "brief"));
        assertThat(meeting.view(TERMS).state()).isEqualTo(PlannedMeetingView.State.PASSED);
        meeting.fix(TODAY, "Buurthuis");
        assertThat(meeting.view(TERMS).state()).isEqualTo(PlannedMeetingView.State.FIXED);
        meeting.hold(TODAY, "Verslag");
        assertThat(meeting.view(TERMS).state()).isEqualTo(PlannedMeetingView.State.HELD);
        assertThatThrownBy(() -> meeting.fix(TODAY, "Elders")).hasMessage("motion.refusal.held");
        assertThat(new PlannedMeeting(new MeetingSpec("n", "thema", "straks", TODAY, TODAY, "brief"))
                        .view(TERMS)
                        .state())
                .isEqualTo(PlannedMeetingView.State.ANNOUNCED);
    }

    private static Commitment motion() {
        return Commitment.of(new CommitmentDraft(CommitmentKind.MOTIE, "2026/1", "Titel", "Tekst", TODAY, null, true));
    }
}
