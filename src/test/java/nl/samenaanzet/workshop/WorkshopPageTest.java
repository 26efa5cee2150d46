package nl.samenaanzet.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Rounds;
import nl.samenaanzet.testing.Sending;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Call;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms around a workshop: each refused with a sentence at its field and what was typed, and each accepted. */
@OneDatabase
@ApplicationTest
class WorkshopPageTest {

    private static final String OWNER = Rounds.OWNER;
    private static final String NO_CHOICE = "Dit antwoord kennen we niet. Kies een van de mogelijkheden.";

    @Autowired
    Sending sending;

    @Autowired
    FormRounds rounds;

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
    Clock clock;

    private Sending.Sender owner;
    private int year;
    private WorkshopId id;
    private String at;
    private ParticipantId resident;

    @BeforeEach
    void aWorkshopIsAskedFor() {
        owner = sending.as(OWNER);
        year = Amsterdam.today(clock).getYear() + 1;
        id = workshops
                .openWorkshop(
                        new Call(UUID.randomUUID(), "VB", 1, scripts.newest().version(), "Veilige buurten, ronde 1"))
                .id();
        at = "/workshop/" + id;
        resident =
                people.as(OWNER, () -> register.add(new Person("Bewoner", id + "@voorbeeld.invalid", "bewoners", "")));
    }

    @Test
    void aPlanIsRefusedWithAllThatIsWrongAndKept() throws Exception {
        var page = owner.refused(
                at + "/plan-workshop",
                "date",
                "31-02-2099",
                "from",
                "straks",
                "until",
                "",
                "place",
                " ",
                "parts",
                "zes",
                "access",
                "Ringleiding");
        page.says("date", "“31-02-2099” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        page.says("from", "“straks” is geen tijd. Typ uren en minuten, bijvoorbeeld 9:30.");
        page.says("until", "Vul een tijd in.");
        page.says("place", "Vul een plaats in.");
        page.says("parts", "“zes” is geen getal. Typ alleen cijfers; een komma mag, zoals in 12,5.");
        assertThat(page.value("date")).isEqualTo("31-02-2099");
        assertThat(page.text("access")).isEqualTo("Ringleiding");

        var past = owner.refused(
                at + "/plan-workshop",
                "date",
                "1-2-2020",
                "from",
                "19.30",
                "until",
                "19.00",
                "place",
                "Hier",
                "parts",
                "1");
        past.says("date", "Deze tijd is al voorbij. Kies een tijd die nog komt.");
        owner.refused(
                        at + "/plan-workshop",
                        "date",
                        "3-3-2126",
                        "from",
                        "9",
                        "until",
                        "10",
                        "place",
                        "Hier",
                        "parts",
                        "1")
                .says("date", "Deze dag ligt te ver weg. Kies een dag in de komende 10 jaar.");
        past.says("until", "De workshop eindigt voordat hij begint. Kijk de tijden na.");
        for (var line : List.of("(20)", "Doel (-5)", "Doel (99999999999)")) {
            owner.refused(at + "/plan-workshop", "agenda", "Welkom (15)\nUitleg (door de wethouder)\n" + line)
                    .says(
                            "agenda",
                            "Dit punt van de agenda is niet te lezen: “" + line
                                    + "”. Schrijf het punt, en erachter hoeveel minuten: Welkom (15). "
                                    + "Het kan hoogstens 999 minuten duren.");
        }
        assertThat(past.attribute("part-1", "checked")).isNotNull();
        var both = owner.refused(
                at + "/plan-workshop", "date", "1-2-2020", "from", "19.30", "until", "19.00", "place", "");
        assertThat(both.problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#date", "#until", "#place", "#parts");
        assertThat(owner.refused(at + "/plan-workshop", "from", "19.30", "until", "19.00", "place", "Hier")
                        .problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#date", "#until", "#parts");
        assertThat(workshops.byId(id).state()).isEqualTo(WorkshopState.TO_PLAN);
        owner.refused(
                        at + "/plan-workshop",
                        "date",
                        "1-2-" + year,
                        "from",
                        "9",
                        "until",
                        "10",
                        "place",
                        "Hier",
                        "parts",
                        "6")
                .says("parts", NO_CHOICE);
    }

    @Test
    void aPlanIsAcceptedAsPeopleTypeItAndShownAgain() throws Exception {
        assertThat(owner.accepted(
                        at + "/plan-workshop",
                        "date",
                        "3 februari " + year,
                        "from",
                        "19.30",
                        "until",
                        "22:00",
                        "place",
                        " Hier ",
                        "parts",
                        "2",
                        "parts",
                        "1",
                        "agenda",
                        "Welkom (15)\r\n\r\nPraten"))
                .isEqualTo(at + "?planned");
        var kept = workshops.byId(id);
        assertThat(Amsterdam.local(kept.plan().startsAt())).isEqualTo(year + "-02-03T19:30");
        assertThat(kept.plan().parts()).containsExactly(1, 2);
        assertThat(workshops.agenda(id)).hasSize(2);
        var page = owner.page(at + "/plan-workshop");
        assertThat(page.value("date")).isEqualTo(year + "-02-03");
        assertThat(page.value("from")).isEqualTo("19:30");
        assertThat(page.text("agenda")).isEqualTo("Welkom (15)\nPraten");
    }

    @Test
    void theListIsFilledAndTheInvitationAsksWhyAGroupIsMissing() throws Exception {
        plan(Instant.now().plus(Duration.ofDays(7)));
        owner.refused(at + "/guests", "person", "niemand", "sector", "bewoners");
        var nobody = owner.refused(at + "/invite-participants", "reason", "");
        nobody.says("sector", "Er staat nog niemand op de lijst. Zet eerst een sector of een deelnemer op de lijst.");
        assertThat(nobody.problems())
                .contains(
                        "#reason Er ontbreekt een groep. Voeg mensen toe, of schrijf op waarom de uitnodiging toch de deur uit gaat.");
        assertThat(owner.accepted(at + "/guests", "person", resident.toString()))
                .endsWith("/invite-participants#list");
        owner.refused(at + "/invite-participants", "reason", "x".repeat(2001))
                .says("reason", "Deze tekst is te lang: 2.001 tekens. Gebruik hoogstens 2.000 tekens.");
        owner.refused(at + "/invite-participants", "reason", " ")
                .says(
                        "reason",
                        "Er ontbreekt een groep. Voeg mensen toe, of schrijf op waarom de uitnodiging toch de deur uit gaat.");
        assertThat(owner.accepted(at + "/invite-participants", "reason", "Eerst praten"))
                .isEqualTo(at + "?invited");
        assertThat(workshops.byId(id).breadthReason()).isEqualTo("Eerst praten");
        var guest = workshops.guests(id).getFirst().guestId();
        assertThat(owner.refused(at + "/guests/%s/remove".formatted(guest)).problems())
                .containsExactly("De uitnodigingen zijn al verstuurd. Vertel deze persoon zelf dat het anders is.");
    }

    @Test
    void aNameThatIsTooLongToLookForIsSaidAtItsField() throws Exception {
        plan(Instant.now().plus(Duration.ofDays(7)));
        for (var address : List.of("/workshop/participants", at + "/invite-participants")) {
            var page = owner.page(address + "?name=" + "x".repeat(10_000));
            page.says("name", "Deze tekst is te lang: 10.000 tekens. Gebruik hoogstens 200 tekens.");
            assertThat(page.value("name")).hasSize(10_000);
        }
    }

    @Test
    void someoneIsTakenOffTheListBeforeItGoesOut() throws Exception {
        plan(Instant.now().plus(Duration.ofDays(7)));
        people.does(OWNER, () -> guestList.add(id, List.of(resident)));
        owner.accepted(at
                + "/guests/%s/remove".formatted(workshops.guests(id).getFirst().guestId()));
        assertThat(workshops.guests(id)).isEmpty();
    }

    @Test
    void itBeginsWhenPeopleWereInvited() throws Exception {
        plan(Instant.now().plus(Duration.ofDays(7)));
        assertThat(owner.refused(at + "/begin").problems()).containsExactly("Nodig eerst mensen uit.");
        invite();
        assertThat(owner.accepted(at + "/begin")).isEqualTo(at + "/minutes");
    }

    @Test
    void aLineOfTheMinutesIsRefusedAndKeptAndThenWritten() throws Exception {
        begin();
        var page =
                owner.refused(at + "/minutes", "text", "Iets", "kind", "LIED", "elementKind", "DOEL", "due", "morgen");
        page.says("kind", NO_CHOICE);
        page.says("elementKind", NO_CHOICE);
        page.says("due", "“morgen” is geen datum die bestaat. Typ dag, maand en jaar, bijvoorbeeld 3-2-2026.");
        assertThat(page.text("text")).isEqualTo("Iets");
        owner.refused(at + "/minutes", "text", "Veilig", "kind", "THEORY", "elementKind", "")
                .says("elementKind", "Kies welk element van de verandertheorie het is.");
        var note = owner.refused(
                at + "/minutes",
                "text",
                "Bellen",
                "kind",
                "NOTE",
                "owner",
                "bewoners",
                "due",
                "3-2-2099",
                "elementKind",
                "GOAL");
        note.says("owner", "Wie het doet en wanneer hoort bij een actie. Kies “Actie”, of maak dit veld leeg.");
        note.says("due", "Wie het doet en wanneer hoort bij een actie. Kies “Actie”, of maak dit veld leeg.");
        note.says(
                "elementKind",
                "Een element hoort bij een regel van de verandertheorie. Kies die soort, of kies hier niets.");
        owner.refused(at + "/minutes", "text", "Bellen", "kind", "ACTION", "due", "1-1-2020")
                .says(
                        "due",
                        "Een actie is klaar op een dag vanaf %s. Kijk de datum na."
                                .formatted(DayWords.figures(Amsterdam.today(clock))));
        assertThat(owner.accepted(
                        at + "/minutes", "text", "Bellen", "kind", "ACTION", "owner", "bewoners", "due", "3-2-2099"))
                .isEqualTo(at + "/minutes#lines");
        rounds.refuse(OWNER, at + "/minutes");
        var line = minutes.of(id).getFirst();
        assertThat(line.said().due()).isEqualTo("2099-02-03");
        assertThat(owner.accepted(at + "/actions/%s/done".formatted(line.id()))).isEqualTo(at + "#minutes");
        assertThat(minutes.of(id).getFirst().doneAt()).isNotNull();
    }

    @Test
    void whoIsThereIsRefusedAndThenKept() throws Exception {
        begin();
        var guest = workshops.guests(id).getFirst().guestId();
        var field = "guests[%s]".formatted(guest);
        owner.refused(at + "/attendance", field, "MISSCHIEN").says("guests", NO_CHOICE);
        assertThat(owner.accepted(at + "/attendance", field, "EXCUSED", "guests[niemand]", "PRESENT"))
                .isEqualTo(at + "/minutes#attendance");
        assertThat(workshops.guests(id)).extracting(Attendee::presence).containsExactly(Presence.EXCUSED);
        assertThat(owner.page(at + "/minutes").attribute("g-%s-EXCUSED".formatted(guest), "checked"))
                .isNotNull();
    }

    @Test
    void someoneWithoutAnInvitationIsRefusedWithoutANameOrSectorAndThenThere() throws Exception {
        begin();
        owner.refused(at + "/walk-in", "name", " ", "sector", "bewoners").says("name", "Vul een naam in.");
        var page = owner.refused(at + "/walk-in", "name", "Een buur", "sector", "maan");
        page.says("sector", "Deze sector bestaat niet.");
        assertThat(page.value("name")).isEqualTo("Een buur");
        owner.accepted(at + "/walk-in", "name", "Een buur", "sector", "bewoners");
        assertThat(workshops.guests(id)).extracting(Attendee::name).contains("Een buur");
    }

    @Test
    void closingAsksForBothTextsAndForMinutes() throws Exception {
        begin();
        var page = owner.refused(at + "/close-workshop", "agreed", " ", "next", "");
        page.says("agreed", "Schrijf op wat is afgesproken.");
        page.says("next", "Schrijf op hoe wij verdergaan.");
        assertThat(owner.refused(at + "/close-workshop", "agreed", "Dit", "next", "Dat")
                        .text("agreed"))
                .isEqualTo("Dit");
        owner.accepted(at + "/minutes", "text", "Iets", "kind", "NOTE");
        rounds.refuse(OWNER, at + "/close-workshop");
        assertThat(owner.accepted(at + "/close-workshop", "agreed", "Dit", "next", "Dat"))
                .isEqualTo(at + "?closed");
        assertThat(owner.refused(at + "/close-workshop", "agreed", "Nog eens", "next", "Dat")
                        .text("agreed"))
                .isEqualTo("Nog eens");
    }

    @Test
    void aWorkshopThatIsOverShowsWhyAndNoForm() throws Exception {
        begin();
        shut("invite-participants", "Uitnodigen kan alleen als de workshop is gepland en nog niet is begonnen.");
        shut("plan-workshop", "De workshop is al begonnen. De agenda en de tijd liggen vast.");
        shut("close-workshop", "Er staat nog niets in het verslag. Schrijf ten minste één regel.");
        owner.accepted(at + "/minutes", "text", "Iets", "kind", "NOTE");
        owner.accepted(at + "/close-workshop", "agreed", "Dit", "next", "Dat");
        for (var step : List.of("plan-workshop", "close-workshop", "cancel", "invite-participants")) {
            shut(step, "Deze workshop is al afgesloten door: ");
        }
        assertThat(owner.page(at + "/minutes").html()).doesNotContain("name=\"text\"");
    }

    private void shut(String step, String why) throws Exception {
        assertThat(owner.page(at + "/" + step).html())
                .as(step)
                .contains(why)
                .doesNotContain("action=\"\"", "action=\"" + at);
    }

    /** As long as the form takes; so whatever the form asks is kept, and stands on the page that people print. */
    @Test
    void allThatIsTypedAtTheEndIsOnThePaper() throws Exception {
        begin();
        owner.accepted(at + "/minutes", "text", "Iets", "kind", "NOTE");
        var typed = new LinkedHashMap<String, String>();
        owner.page(at + "/close-workshop")
                .fields()
                .forEach(field -> typed.put(field, field + "x".repeat(4000 - field.length())));
        owner.accepted(
                at + "/close-workshop",
                typed.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
        assertThat(typed).containsKeys("agreed", "next");
        assertThat(owner.page(at).html()).contains(typed.values());
    }

    @Test
    void callingOffAsksWhy() throws Exception {
        owner.refused(at + "/cancel", "reason", " ").says("reason", "Geef een reden.");
        assertThat(rounds.fill(OWNER, at + "/cancel", "reason", "Ziekte")).isEqualTo(at);
        assertThat(workshops.byId(id).end().cancelReason()).isEqualTo("Ziekte");
    }

    @Test
    void aParticipantIsRefusedWithAllThatIsWrongAndThenAddedChangedAndRemoved() throws Exception {
        var page = owner.refused(
                "/workshop/participants/new",
                "name",
                "x".repeat(201),
                "email",
                "geen adres",
                "sector",
                "",
                "access",
                "Tolk");
        page.says("name", "Deze tekst is te lang: 201 tekens. Gebruik hoogstens 200 tekens.");
        page.says("email", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
        page.says("sector", "Kies een sector.");
        assertThat(page.value("access")).isEqualTo("Tolk");
        var twice = owner.refused(
                "/workshop/participants/new", "name", "X", "email", id + "@VOORBEELD.invalid", "sector", "maan");
        twice.says("email", "Dit e-mailadres staat al in de lijst.");
        twice.says("sector", "Deze sector bestaat niet.");
        assertThat(owner.accepted(
                        "/workshop/participants/new",
                        "name",
                        "X",
                        "email",
                        "x-" + id + "@voorbeeld.invalid",
                        "sector",
                        "bewoners"))
                .isEqualTo("/workshop/participants");
        var person = "/workshop/participants/" + resident;
        owner.refused(person, "name", "", "email", id + "@voorbeeld.invalid", "sector", "bewoners")
                .says("name", "Vul een naam in.");
        owner.accepted(person, "name", "Anders", "email", id + "@voorbeeld.invalid", "sector", "gemeente");
        assertThat(owner.page(person).value("name")).isEqualTo("Anders");
        assertThat(owner.accepted(person + "/renew-calendar")).isEqualTo(person);
        assertThat(owner.accepted(person + "/remove")).isEqualTo("/workshop/participants");
        assertThat(people.as(OWNER, () -> register.byId(resident)).removed()).isTrue();
    }

    private void plan(Instant when) {
        people.does(
                OWNER, () -> planning.planWorkshop(id, Rounds.plan(when.truncatedTo(ChronoUnit.MINUTES)), List.of()));
    }

    private void invite() {
        people.does(OWNER, () -> {
            guestList.add(id, List.of(resident));
            invitations.inviteParticipants(id, "Eerst met bewoners");
        });
    }

    private void begin() {
        plan(Instant.now().plus(Duration.ofDays(7)));
        invite();
        people.does(OWNER, () -> planning.begin(id));
    }
}
