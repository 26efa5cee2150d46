package nl.samenaanzet.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.inbox.Inbox.TaskDone;
import nl.samenaanzet.language.HouseLanguage;
import nl.samenaanzet.mail.Attachment;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.Acts;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Breadth;
import nl.samenaanzet.workshop.invitation.CalendarFile;
import nl.samenaanzet.workshop.invitation.Calendars;
import nl.samenaanzet.workshop.invitation.Guest;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import nl.samenaanzet.workshop.invitation.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes: the list, the breadth of the group before it goes out, and what those on it are told, once each. */
@Service
@Transactional
public class Invitations {

    private final TrackWorkshops rows;
    private final Guests guests;
    private final Participants participants;
    private final Breadth breadth;
    private final Mail mail;
    private final HouseLanguage language;
    private final Acts acts;

    Invitations(
            TrackWorkshops rows,
            Guests guests,
            Participants participants,
            Breadth breadth,
            Mail mail,
            HouseLanguage language,
            Acts acts) {
        this.rows = rows;
        this.guests = guests;
        this.participants = participants;
        this.breadth = breadth;
        this.mail = mail;
        this.language = language;
        this.acts = acts;
    }

    /**
     * Puts people on the list; who is on it already stays once.
     *
     * @throws Refusal when the workshop is over
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void add(WorkshopId workshop, List<ParticipantId> people) {
        mustBeOpen(workshop);
        people.stream()
                .filter(p -> !guests.existsByWorkshopIdAndParticipantId(workshop.id(), p.id()))
                .forEach(p -> guests.save(Guest.invited(
                        workshop,
                        participants
                                .findById(p)
                                .orElseThrow(() -> Refusal.at("person", "form.wrong.choice"))
                                .view())));
    }

    /**
     * Puts everybody of these sectors on the list.
     *
     * @throws Refusal when the workshop is over
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void addSectors(WorkshopId workshop, List<String> sectors) {
        add(
                workshop,
                participants.findBySectors(sectors).stream()
                        .map(Participant::id)
                        .toList());
    }

    /**
     * Takes someone off the list.
     *
     * @throws Refusal once the invitations went out: then tell that person yourself
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void remove(WorkshopId workshop, GuestId guest) {
        if (rows.findById(workshop).orElseThrow().invited()) {
            throw new Refusal("workshop.refusal.invitedAlready");
        }
        guests.deleteById(guest);
    }

    /**
     * Sends the invitations to who has none yet.
     *
     * @param reason why it goes out without one of the groups; required then
     * @throws Refusal when the list is empty, a group is missing without a reason, or it is too late
     */
    @AllowedTo(Role.PROCESS_OWNER)
    public void inviteParticipants(WorkshopId id, String reason) {
        var workshop = rows.findById(id).orElseThrow();
        var list = guests.findByWorkshopIdOrderBySectorAscIdAsc(id.id());
        if (list.isEmpty()) {
            throw new Refusal("workshop.refusal.nobody");
        }
        var first = !workshop.invited();
        workshop.invite(breadth.missing(list.stream().map(Guest::sector).toList()), reason, acts.now());
        send(workshop, list, "invitation", "workshop-invitation", 0);
        if (first) {
            acts.tell(new ParticipantsInvited(UUID.randomUUID().toString(), acts.now(), id));
        }
    }

    void tellChange(Workshop workshop) {
        if (workshop.invited()) {
            send(
                    workshop,
                    list(workshop),
                    "change",
                    "workshop-change",
                    workshop.view(acts.now()).sequence());
        }
    }

    void tellCancellation(Workshop workshop) {
        if (workshop.invited()) {
            send(workshop, list(workshop), "cancellation", "workshop-cancellation", 0);
        }
    }

    private List<Guest> list(Workshop workshop) {
        return guests.findByWorkshopIdOrderBySectorAscIdAsc(workshop.id().id());
    }

    private void send(Workshop workshop, List<Guest> list, String what, String kind, int number) {
        var view = workshop.view(acts.now());
        for (var guest : list) {
            var to = guest.participantId() == null
                    ? null
                    : participants.findById(guest.participantId()).orElseThrow().view();
            if (to != null && to.email() != null) {
                var page = mail.link(Calendars.page(to.calendarToken()));
                var file = CalendarFile.of(view, page + "#w-" + view.id(), acts.now(), language.to(null));
                mail.write(new Letter(
                        "workshop:%s:%s:%d:%s".formatted(what, view.id(), number, to.id()),
                        kind,
                        to.email(),
                        text("workshop.mail." + what + ".subject", view.title()),
                        text(
                                "workshop.mail." + what + ".text",
                                view.title(),
                                DayWords.appointment(view.plan().startsAt(), language.locale()),
                                view.plan().place(),
                                view.plan().address(),
                                page + "#w-" + view.id(),
                                view.end().cancelReason() == null
                                        ? ""
                                        : view.end().cancelReason(),
                                page),
                        List.of(new Attachment(
                                "workshop.ics", file.mediaType(), file.text().getBytes(StandardCharsets.UTF_8)))));
            }
        }
    }

    private void mustBeOpen(WorkshopId workshop) {
        if (!rows.findById(workshop).orElseThrow().view(acts.now()).open()) {
            throw new Refusal("workshop.refusal.over");
        }
    }

    private String text(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    /**
     * The invitations are written.
     *
     * @param actId unique for this act
     */
    public record ParticipantsInvited(String actId, Instant at, WorkshopId id) implements TaskDone {

        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public String step() {
            return "inviteParticipants";
        }
    }
}
