package nl.samenaanzet.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.mail.LetterView;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Rounds;
import nl.samenaanzet.workshop.MinuteLine.Line;
import nl.samenaanzet.workshop.Minutes.Closing;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Call;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** One workshop and the people around it: who is told what, once; and what is refused. */
@ApplicationTest
class WorkshopTest {

    private static final String OWNER = Rounds.OWNER;
    private static final Instant NEXT_WEEK =
            Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Acting people;

    @Autowired
    Workshops workshops;

    @Autowired
    WorkshopPlanning planning;

    @Autowired
    Invitations invitations;

    @Autowired
    GuestList guestList;

    @Autowired
    Minutes minutes;

    @Autowired
    Scripts scripts;

    @Autowired
    ParticipantRegister register;

    @Autowired
    Mail mail;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    private WorkshopId id;
    private String address;
    private ParticipantId resident;

    @BeforeEach
    void aWorkshopIsAskedFor() {
        var unique = UUID.randomUUID();
        id = workshops
                .openWorkshop(new Call(unique, "VB", 1, scripts.newest().version(), "Veilige buurten, ronde 1"))
                .id();
        address = unique + "@voorbeeld.invalid";
        resident = people.as(OWNER, () -> register.add(new Person("Bewoner <b>1</b>", address, "bewoners", "")));
    }

    @Test
    void whatIsAskedForTwiceIsOneWorkshop() {
        var track = workshops.byId(id).of().trackId();
        assertThat(workshops
                        .openWorkshop(new Call(track, "VB", 1, 1, "nog eens"))
                        .id())
                .isEqualTo(id);
    }

    @Test
    void eachChangeReachesWhoWasInvitedOnceWithACalendarFile() {
        invite();
        people.does(OWNER, () -> invitations.inviteParticipants(id, "bewoners eerst"));
        assertThat(letters()).extracting(LetterView::kind).containsExactly("workshop-invitation");
        assertThat(calendar(0)).contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + id + "@samenaanzet");

        people.does(OWNER, () -> planning.planWorkshop(id, Rounds.plan(NEXT_WEEK.plus(Duration.ofDays(1))), List.of()));
        assertThat(letters()).extracting(LetterView::kind).containsExactly("workshop-change", "workshop-invitation");
        assertThat(calendar(0)).contains("SEQUENCE:1");

        people.does(OWNER, () -> planning.cancel(id, "Ziekte"));
        assertThat(letters())
                .extracting(LetterView::kind)
                .containsExactly("workshop-cancellation", "workshop-change", "workshop-invitation");
        assertThat(calendar(0)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
        assertThat(letters().getFirst().text()).contains("Ziekte");
    }

    @Test
    void theInvitationDoesNotGoOutWithoutResidentsUnlessSomebodySaysWhy() {
        people.does(OWNER, () -> planning.planWorkshop(id, Rounds.plan(NEXT_WEEK), List.of()));
        var civil = people.as(
                OWNER,
                () -> register.add(new Person("Gemeente", UUID.randomUUID() + "@voorbeeld.invalid", "gemeente", "")));
        people.does(OWNER, () -> guestList.add(id, List.of(civil)));
        assertThatThrownBy(() -> people.does(OWNER, () -> invitations.inviteParticipants(id, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessage("workshop.refusal.breadth");
        assertThat(workshops.byId(id).state()).isEqualTo(WorkshopState.PLANNED);

        people.does(OWNER, () -> invitations.inviteParticipants(id, "Een voorgesprek"));
        assertThat(workshops.byId(id).breadthReason()).isEqualTo("Een voorgesprek");
    }

    @Test
    void aDateInThePastIsRefusedAndTheInputIsKept() throws Exception {
        browser.perform(post("/workshop/" + id + "/plan-workshop")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER)))
                        .param("date", "2020-01-01")
                        .param("from", "19:30")
                        .param("until", "22:00")
                        .param("place", "Buurthuis De Hoek")
                        .param("parts", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("al voorbij")))
                .andExpect(content().string(containsString("Buurthuis De Hoek")));
        assertThat(workshops.byId(id).state()).isEqualTo(WorkshopState.TO_PLAN);
    }

    @Test
    void aWorkshopIsClosedOnceWithMinutesAndItsAgendaIsFixedFromTheStart() {
        invite();
        var closing = new Closing("Afgesproken", "Verder");
        assertThatThrownBy(() -> close(closing)).hasMessage("workshop.refusal.notBegun");
        people.does(OWNER, () -> planning.begin(id));
        assertThatThrownBy(() -> close(closing)).hasMessage("workshop.refusal.noMinutes");
        assertThatThrownBy(() -> people.does(OWNER, () -> planning.planWorkshop(id, Rounds.plan(NEXT_WEEK), List.of())))
                .hasMessage("workshop.refusal.begun");
        people.does(OWNER, () -> minutes.write(id, new Line(MinuteLine.Kind.NOTE, "Iets", null, null, null)));
        close(closing);
        assertThatThrownBy(() -> close(new Closing("Iets anders", "x"))).hasMessage("workshop.refusal.closed");
        assertThat(workshops.byId(id).end().agreed()).isEqualTo("Afgesproken");
    }

    @Test
    void aCalendarAddressShowsWhatItsOwnerIsInvitedToAndNothingAfterItIsRenewed() throws Exception {
        invite();
        var old = people.as(OWNER, () -> register.byId(resident)).calendarToken();
        browser.perform(get("/workshop/calendar/" + old))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Veilige buurten, ronde 1")))
                .andExpect(content().string(containsString("/workshop/calendar/" + old + ".ics")));
        browser.perform(get("/workshop/calendar/" + old + ".ics"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(id.toString())))
                .andExpect(content().string(containsString("METHOD:PUBLISH")));
        people.does(OWNER, () -> register.renewCalendar(resident));
        browser.perform(get("/workshop/calendar/" + old + ".ics")).andExpect(status().isNotFound());
        browser.perform(get("/workshop/calendar/" + old)).andExpect(status().isNotFound());
    }

    @Test
    void aNameWithMarkupIsShownAsText() throws Exception {
        invite();
        browser.perform(get("/workshop/" + id + "/minutes").with(user(accounts.loadUserByUsername(OWNER))))
                .andExpect(content().string(containsString("Bewoner &lt;b&gt;1&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>1</b>"))));
    }

    @Test
    void whoIsErasedIsGoneAndTheCountStays() {
        invite();
        people.does(OWNER, () -> register.remove(resident));
        assertThat(workshops.guests(id))
                .extracting(Attendee::name, Attendee::email, Attendee::sector)
                .containsExactly(tuple("verwijderd", null, "bewoners"));
    }

    private void invite() {
        people.does(OWNER, () -> {
            planning.planWorkshop(id, Rounds.plan(NEXT_WEEK), List.of());
            guestList.add(id, List.of(resident, resident));
            invitations.inviteParticipants(id, "Eerst met bewoners");
        });
    }

    private void close(Closing closing) {
        people.does(OWNER, () -> minutes.closeWorkshop(id, closing));
    }

    private List<LetterView> letters() {
        return mail.letters(0).stream().filter(l -> l.to().equals(address)).toList();
    }

    private String calendar(int letter) {
        return new String(mail.attachment(letters().get(letter).id(), 0).content(), StandardCharsets.UTF_8);
    }
}
