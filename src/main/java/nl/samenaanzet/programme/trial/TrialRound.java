package nl.samenaanzet.programme.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.evaluation.EvaluationJudgement;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.evaluation.Forms;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.evaluation.Opinion;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.LetterView;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.programme.track.TrackView;
import nl.samenaanzet.workshop.AgendaItem.Agenda;
import nl.samenaanzet.workshop.Invitations;
import nl.samenaanzet.workshop.MinuteLine;
import nl.samenaanzet.workshop.MinuteLine.Line;
import nl.samenaanzet.workshop.Minutes;
import nl.samenaanzet.workshop.Minutes.Closing;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.ParticipantRegister;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.WorkshopState;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.Workshops.WorkshopView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The first round of the pilot as the trial accounts would do it, with roles for people and examples for content. */
@Component
@ConditionalOnProperty("samenaanzet.programme.trial")
class TrialRound {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Pattern LINK = Pattern.compile("/evaluation/form/([\\w-]+)");

    private final Workshops workshops;
    private final WorkshopPlanning planning;
    private final Invitations invitations;
    private final Minutes minutes;
    private final ParticipantRegister register;
    private final TrialTheory theory;
    private final TrialSectors sectors;
    private final Evaluations evaluations;
    private final Lessons lessons;
    private final Forms forms;
    private final Mail mail;
    private final UserDetailsService accounts;
    private final Clock clock;
    private final HouseLanguage language;

    TrialRound(
            Workshops workshops,
            WorkshopPlanning planning,
            Invitations invitations,
            Minutes minutes,
            ParticipantRegister register,
            TrialTheory theory,
            TrialSectors sectors,
            Evaluations evaluations,
            Lessons lessons,
            Forms forms,
            Mail mail,
            UserDetailsService accounts,
            Clock clock,
            HouseLanguage language) {
        this.workshops = workshops;
        this.planning = planning;
        this.invitations = invitations;
        this.minutes = minutes;
        this.register = register;
        this.theory = theory;
        this.sectors = sectors;
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.forms = forms;
        this.mail = mail;
        this.accounts = accounts;
        this.clock = clock;
        this.language = language;
    }

    <T> T as(String username, Callable<T> act) {
        var user = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            return act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Holds the first workshop, once the process has asked for it. */
    void hold(TrackView pilot) {
        workshops.of(pilot.id().id()).stream()
                .filter(w -> w.state() == WorkshopState.TO_PLAN)
                .findFirst()
                .ifPresent(w -> as(OWNER, () -> {
                    plan(w, Duration.ofMinutes(1));
                    var invited = sectors.invited();
                    for (int i = 0; i < invited.size(); i++) {
                        participant(i, invited.get(i));
                    }
                    invitations.addSectors(w.id(), invited.stream().distinct().toList());
                    invitations.inviteParticipants(w.id(), "");
                    planning.begin(w.id());
                    minutes.attend(
                            w.id(),
                            workshops.guests(w.id()).stream()
                                    .collect(Collectors.toMap(Attendee::guestId, g -> Presence.PRESENT)));
                    write(w.id(), MinuteLine.Kind.NOTE, say("minutes.note"));
                    write(w.id(), MinuteLine.Kind.DECISION, say("minutes.decision"));
                    minutes.write(
                            w.id(),
                            new Line(
                                    MinuteLine.Kind.ACTION, say("minutes.action"), null, sectors.municipality(), null));
                    theory.write(pilot.of().ambitionCode());
                    minutes.closeWorkshop(w.id(), new Closing(say("closing.reached"), say("closing.next")));
                    return null;
                }));
    }

    /** Two lessons, and the decision to hold a second round; nobody of the trial fills in a form. */
    void evaluate(TrackView pilot) {
        evaluations.newest(pilot.of().ambitionCode()).stream()
                .filter(e -> e.decided().at() == null)
                .findFirst()
                .ifPresent(e -> as(OWNER, () -> evaluate(pilot, e)));
    }

    private Void evaluate(TrackView pilot, EvaluationView evaluation) {
        if (lessons.of(pilot.of().ambitionCode(), 1).isEmpty()) {
            lessons.note(
                    pilot.of().ambitionCode(),
                    1,
                    new LessonDraft(2, say("lesson.tables"), say("lesson.tables.proposal")));
            lessons.note(
                    pilot.of().ambitionCode(),
                    1,
                    new LessonDraft(1, say("lesson.round"), say("lesson.round.proposal")));
            fillIn(evaluation);
            evaluations.closeForms(evaluation.id());
        } else if (evaluation.advice() != null) {
            evaluations.decideEvaluation(
                    evaluation.id(), new EvaluationJudgement(Action.EXTRA_WORKSHOP, true, false, say("evaluation")));
        }
        return null;
    }

    /** Some of the forms that were "sent"; in trial mode every letter is kept. */
    private void fillIn(EvaluationView evaluation) {
        var links = mail.letters(0).stream()
                .filter(l -> l.kind().equals("evaluation-form") && l.subject().contains(evaluation.title()))
                .map(LetterView::text)
                .flatMap(text -> LINK.matcher(text).results().map(found -> found.group(1)))
                .limit(7)
                .toList();
        for (int i = 0; i < links.size(); i++) {
            forms.answer(
                    links.get(i),
                    new Opinion(
                            4 - i % 2,
                            4 - i % 3,
                            5 - i % 2,
                            i == 0 ? say("form.good") : "",
                            i == 1 ? say("form.better") : ""));
        }
    }

    /** @return whether the second workshop is planned */
    boolean planNext(TrackView pilot) {
        var next = workshops.of(pilot.id().id()).stream()
                .filter(w -> w.of().round() == 2 && w.state() == WorkshopState.TO_PLAN)
                .findFirst();
        next.ifPresent(w -> as(OWNER, () -> {
            plan(w, Duration.ofDays(14));
            return null;
        }));
        return next.isPresent();
    }

    private void plan(WorkshopView workshop, Duration ahead) {
        var now = clock.instant().plus(ahead);
        var start = ahead.toDays() == 0 ? now : Amsterdam.at(Amsterdam.day(now), LocalTime.of(19, 30));
        planning.planWorkshop(
                workshop.id(),
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

    private void participant(int number, String sector) {
        register.add(new Person(
                language.say("programme.trial.participant", number + 1, sector),
                "deelnemer-%d@voorbeeld.invalid".formatted(number + 1),
                sector,
                ""));
    }

    private void write(WorkshopId workshop, MinuteLine.Kind kind, String text) {
        minutes.write(workshop, new Line(kind, text, null, null, null));
    }

    private String say(String what) {
        return language.say("programme.trial." + what);
    }
}
