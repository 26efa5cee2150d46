package nl.samenaanzet.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenaanzet.ambition.BallotOutcome;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.language.Bundles;
import nl.samenaanzet.language.Speech;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.outcome.Outcomes.OutcomeStated;
import nl.samenaanzet.outcome.Outcomes.StatementView;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.outcome.Reviews.ReviewId;
import nl.samenaanzet.outcome.Reviews.ReviewJudged;
import nl.samenaanzet.outcome.Reviews.ReviewView;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.People.Contact;
import nl.samenaanzet.people.People.SeatId;
import nl.samenaanzet.people.People.SeatView;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.OurTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Who was chosen is told once, and after a review the kernteam reads along. */
class TellingTest {

    private static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);
    private static final BallotId BALLOT = BallotId.next();
    private static final ReviewId REVIEW = ReviewId.next();
    private static final SeatView SEAT =
            new SeatView(new SeatId(UUID.randomUUID()), "kernteam-3", 3, "bewoners", "Bewoners", true);

    private final Contact chair = new Contact(UUID.randomUUID(), "Voorzitter", "voorzitter@voorbeeld.invalid", null);
    private final Contact resident = new Contact(UUID.randomUUID(), "Zetel 3", "zetel3@voorbeeld.invalid", null);
    private final Contact unreachable = new Contact(UUID.randomUUID(), "Zetel 4", null, null);
    private final List<Told> letters = new ArrayList<>();
    private final Outcomes outcomes = mock(Outcomes.class);
    private Telling telling;

    private record Told(Collection<Contact> to, String key, String kind, Words words) {}

    @BeforeEach
    void peopleWithAndWithoutAnAddress() {
        var people = mock(People.class);
        when(people.sectors()).thenReturn(List.of(new SectorSpec("bewoners", "Bewoners", SectorSpec.Group.BEWONERS)));
        when(people.kernteam()).thenReturn(List.of(SEAT));
        when(people.contacts(Role.CHAIR, null)).thenReturn(List.of(chair));
        when(people.contacts(Role.KERNTEAM, SEAT.id())).thenReturn(List.of(resident));
        when(people.contacts(Role.KERNTEAM, null)).thenReturn(List.of(resident, unreachable));
        var mail = mock(Mail.class);
        when(mail.link(anyString())).thenAnswer(call -> "http://127.0.0.1:8080" + call.getArgument(0));
        doAnswer(call -> letters.add(new Told(
                        call.getArgument(0),
                        call.getArgument(1),
                        call.getArgument(2),
                        call.<Function<Speech, Words>>getArgument(3)
                                .apply(OurTexts.dutch().to(null)))))
                .when(mail)
                .tell(any(), any(), any(), any());
        telling = new Telling(outcomes, new Parties(people, Bundles.texts()), mail);
    }

    @Test
    void whoIsChosenTwiceGetsOneLetterThatSaysEverything() {
        outcome(
                List.of(
                        new Party(Kind.ROLE, "CHAIR"),
                        new Party(Kind.SEAT, "kernteam-3"),
                        new Party(Kind.SECTOR, "bewoners")),
                List.of());
        telling.on(stated());

        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).containsExactlyInAnyOrder(chair, resident));
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.kind()).isEqualTo("outcome-stated");
            assertThat(letter.words().subject()).isEqualTo("Uitkomst van de stemronde over SvO-2027-VB-001");
            assertThat(letter.words().text())
                    .contains(
                            "Wij doen het in {0} buurten",
                            "zetel 3 (Bewoners)", "Beginnen", "15 maart 2027", "/outcome/" + BALLOT);
        });
    }

    @Test
    void toldAgainTheKeysAreTheSameSoThatNothingIsSentTwice() {
        outcome(List.of(new Party(Kind.ROLE, "CHAIR")), List.of());
        telling.on(stated());
        telling.on(stated());

        assertThat(letters).extracting(Told::key).hasSize(2).containsOnly("outcome:" + BALLOT);
    }

    @Test
    void nobodyChosenIsNobodyTold() {
        outcome(List.of(), List.of());
        telling.on(stated());

        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEmpty());
    }

    @Test
    void theSeatsOfTheKernteamReadAReviewAlong() {
        outcome(
                List.of(new Party(Kind.ROLE, "CHAIR")),
                List.of(new ReviewView(
                        REVIEW,
                        new ReviewView.Planned(DAY, NOW, "P", NOW),
                        new ReviewView.Opened(NOW, NOW),
                        new ReviewView.Verdict(Judgement.END, "Niet meer nodig", "P", NOW),
                        List.of())));
        telling.on(new ReviewJudged("a", NOW, BALLOT, REVIEW, Judgement.END, null, null));

        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).containsExactlyInAnyOrder(chair, resident, unreachable));
        assertThat(letters)
                .allSatisfy(letter ->
                        assertThat(letter.words().text()).contains("Het besluit geldt niet meer", "Niet meer nodig"));
    }

    @Test
    void newsThatWaitsInTheOutboxIsReadAndWrittenAsBefore() {
        var json = JsonMapper.builder().build();
        var waiting = """
                {"actId":"a","at":"2027-01-11T10:00:00Z","ballot":"%1$s","strategy":"%1$s",\
                "dossierNumber":"SvO-2027-VB-001","dossierTitle":"Veilige buurten","statedBy":"P","owner":"CHAIR",\
                "tell":[],"review":"%1$s","reviewOn":"2027-03-15","reviewAt":"2027-01-11T10:00:00Z"}""".formatted(BALLOT);
        var read = json.readValue(waiting, OutcomeStated.class);
        assertThat(read.dossier().dossierTitle()).isEqualTo("Veilige buurten");
        assertThat(read.planned().reviewOn()).isEqualTo(DAY);
        assertThat(json.writeValueAsString(read)).isEqualTo(waiting);
    }

    private void outcome(List<Party> tell, List<ReviewView> reviews) {
        when(outcomes.outcome(BALLOT))
                .thenReturn(new StatementView(
                        BALLOT,
                        new StatementView.About(StrategyId.next(), "SvO-2027-VB-001", "Veilige buurten"),
                        new StatementView.Concluded(BallotOutcome.CONSENT, NOW),
                        new StatementView.Awaited(NOW, null),
                        new StatementView.Said(
                                "Wij doen het in {0} buurten", new Party(Kind.SEAT, "kernteam-3"), "Beginnen"),
                        new StatementView.Signed("P", NOW, tell),
                        StatementState.OPEN,
                        reviews));
    }

    private static OutcomeStated stated() {
        return new OutcomeStated(
                "a",
                NOW,
                BALLOT,
                new OutcomeStated.OfDossier(StrategyId.next(), "SvO-2027-VB-001", "Veilige buurten"),
                "P",
                "seat:kernteam-3",
                List.of(),
                new OutcomeStated.Planned(REVIEW, DAY, NOW));
    }
}
