package nl.samenaanzet.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Evaluations.EvaluationId;
import nl.samenaanzet.evaluation.Forms;
import nl.samenaanzet.evaluation.Opinion;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.theoryofchange.Check;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.workshop.AgendaItem.Agenda;
import nl.samenaanzet.workshop.GuestList;
import nl.samenaanzet.workshop.Invitations;
import nl.samenaanzet.workshop.MinuteLine;
import nl.samenaanzet.workshop.MinuteLine.Line;
import nl.samenaanzet.workshop.Minutes;
import nl.samenaanzet.workshop.Minutes.Closing;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.ParticipantRegister;
import nl.samenaanzet.workshop.WorkshopPlanning;
import nl.samenaanzet.workshop.WorkshopPlanning.Plan;
import nl.samenaanzet.workshop.Workshops;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.awaitility.Awaitility;

/** A round as people go through it: a workshop from plan to closed minutes, a theory, forms that are filled in. */
public class Rounds {

    public static final String OWNER = "procesverantwoordelijke";
    private static final List<String> SECTORS =
            List.of("bewoners", "bewoners", "ondernemers", "gezondheidszorg", "onderwijs", "gemeente");
    private static final Pattern LINK = Pattern.compile("/evaluation/form/([\\w-]+)");

    private final Acting people;
    private final Workshops workshops;
    private final WorkshopPlanning planning;
    private final GuestList guestList;
    private final Invitations invitations;
    private final Minutes minutes;
    private final ParticipantRegister register;
    private final Editing editing;
    private final Evaluations evaluations;
    private final Forms forms;
    private final Mail mail;

    public Rounds(
            Acting people,
            Workshops workshops,
            WorkshopPlanning planning,
            GuestList guestList,
            Invitations invitations,
            Minutes minutes,
            ParticipantRegister register,
            Editing editing,
            Evaluations evaluations,
            Forms forms,
            Mail mail) {
        this.people = people;
        this.workshops = workshops;
        this.planning = planning;
        this.guestList = guestList;
        this.invitations = invitations;
        this.minutes = minutes;
        this.register = register;
        this.editing = editing;
        this.evaluations = evaluations;
        this.forms = forms;
        this.mail = mail;
    }

    public static Plan plan(Instant startsAt) {
        return new Plan(startsAt, startsAt.plus(Duration.ofHours(3)), "Buurthuis", "Straat 1", "", List.of(1, 2));
    }

    /** Plans, invites, holds and closes the workshop that this track waits for. */
    public WorkshopId hold(String number, String code) {
        var id = WorkshopId.of(people.awaitTask(OWNER, number, "planWorkshop").subject());
        people.does(
                OWNER,
                () -> planning.planWorkshop(
                        id, plan(Instant.now().plus(Duration.ofDays(1))), List.of(new Agenda("Welkom", 15))));
        people.awaitTask(OWNER, number, "inviteParticipants");
        people.does(OWNER, () -> {
            guestList.add(id, SECTORS.stream().map(this::participant).toList());
            invitations.inviteParticipants(id, "");
        });
        people.awaitTask(OWNER, number, "closeWorkshop");
        people.does(OWNER, () -> {
            planning.begin(id);
            guestList.attend(
                    id,
                    workshops.guests(id).stream().collect(Collectors.toMap(g -> g.guestId(), g -> Presence.PRESENT)));
            minutes.write(id, new Line(MinuteLine.Kind.NOTE, "Goede sfeer in " + code, null, null, null));
            minutes.closeWorkshop(id, new Closing("Wij gaan door.", "De volgende keer de activiteiten."));
        });
        return id;
    }

    private ParticipantId participant(String sector) {
        var unique = UUID.randomUUID().toString();
        return register.add(
                new Person("Deelnemer " + unique.substring(0, 4), unique + "@voorbeeld.invalid", sector, ""));
    }

    /** A theory in which nothing blocks. */
    public void theory(String code, String goal, String outcome) {
        people.does(OWNER, () -> {
            var top = editing.add(code, ElementDraft.of(ElementKind.GOAL, goal), null, null);
            var under = editing.add(code, ElementDraft.of(ElementKind.OUTCOME, outcome), top, "Daarvoor is dit nodig");
            editing.add(code, ElementDraft.of(ElementKind.ACTIVITY, "Straatgesprekken " + code), under, "");
            editing.add(code, ElementDraft.of(ElementKind.ASSUMPTION, "Mensen willen elkaar spreken"), under, "");
            editing.add(
                    code,
                    new ElementDraft(
                            ElementKind.INDICATOR,
                            new Content(
                                    "Contact",
                                    "",
                                    null,
                                    new Aim("procent", BigDecimal.TEN, new BigDecimal("40")),
                                    Pledge.NONE,
                                    null,
                                    null)),
                    under,
                    "");
            editing.judge(code, new Check(true, true, 4, 4, 4));
            editing.tell(code, "Wie elkaar kent, helpt elkaar.");
        });
    }

    /** The evaluation that this track waits for, with every form filled in. */
    public EvaluationId evaluation(String number) {
        var id = EvaluationId.of(people.awaitTask(OWNER, number, "closeForms").subject());
        var title = evaluations.byId(id).title();
        var tokens = Awaitility.await().until(() -> tokens(title), found -> found.size() == SECTORS.size());
        tokens.forEach(token -> forms.answer(token, new Opinion(4, 4, 5, "De sfeer", "")));
        return id;
    }

    public List<String> tokens(String title) {
        return mail.letters(0).stream()
                .filter(l -> l.kind().equals("evaluation-form") && l.subject().contains(title))
                .map(l -> mail.opened(l.id()).text())
                .map(text ->
                        LINK.matcher(text).results().findFirst().orElseThrow().group(1))
                .toList();
    }

    /** Closes the forms and waits until a person can decide. */
    public void closeForms(String number, EvaluationId evaluation) {
        people.does(OWNER, () -> evaluations.closeForms(evaluation));
        people.awaitTask(OWNER, number, "decideEvaluation");
    }
}
