package nl.samenaanzet.decision.ruling;

import static nl.samenaanzet.decision.ruling.DecidingBody.COLLEGE;
import static nl.samenaanzet.decision.ruling.DecidingBody.PARTNER;
import static nl.samenaanzet.decision.ruling.DecidingBody.RAAD;
import static nl.samenaanzet.decision.ruling.DecidingBody.WIJKCOALITIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.ComponentView;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.money.PartMoney;
import org.junit.jupiter.api.Test;

/** Whoever decided is who the record names, with that body's own words and money. */
class DecisionRecordsTest {

    private static final ComponentId ID = new ComponentId(UUID.randomUUID());
    private static final LocalDate MEETING = LocalDate.of(2027, 3, 1);
    private static final BigDecimal ASKED = new BigDecimal("90000");
    private static final BigDecimal GIVEN = new BigDecimal("60000");

    private static Ruling ruling(DecidingBody body, Resolution what, String text, BigDecimal amount, int days) {
        return new Ruling(
                body,
                body == PARTNER ? "Woonstichting" : null,
                what,
                text,
                amount,
                MEETING.plusDays(days),
                "Besluitenlijst");
    }

    private static DecisionRecord record(Result result, CoalitionAnswer answer, List<Ruling> council, Ruling body) {
        var decision = mock(Decision.class);
        var dossiers = mock(Dossiers.class);
        var component = mock(ComponentView.class);
        when(component.means()).thenReturn(ASKED);
        when(dossiers.component(ID)).thenReturn(component);
        when(decision.route(ID))
                .thenReturn(new RouteView(
                        new RouteView.Part(
                                ID, new StrategyId(UUID.randomUUID()), "SvO-2027-VB-001", "Licht", PartMoney.NONE),
                        null,
                        null,
                        null,
                        new RouteView.Coalition(answer, "Wij willen licht.", MEETING, "Secretaris"),
                        new RouteView.Body(body, "Procesverantwoordelijke"),
                        new RouteView.Outcome(null, result, Instant.parse("2027-05-01T10:00:00Z")),
                        List.of()));
        return new DecisionRecords(decision, dossiers, id -> council).of(ID);
    }

    @Test
    void theCoalitionAlone() {
        var record = record(Result.BESLOTEN, CoalitionAnswer.JA, List.of(), null);
        assertThat(record.holds()).isTrue();
        assertThat(record.decided().body()).isEqualTo(WIJKCOALITIE);
        assertThat(record.decided().text()).isEqualTo("Wij willen licht.");
        assertThat(record.decided().amount()).isEqualTo(ASKED);
        assertThat(record.on()).isEqualTo(MEETING);
        assertThat(record.proposed()).as("it decided itself").isNull();
        assertThat(record.heard()).isEmpty();
    }

    @Test
    void theCouncilRejects() {
        var no = ruling(RAAD, Resolution.REJECTED, "Te duur.", null, 40);
        var record = record(Result.AFGEWEZEN, CoalitionAnswer.JA, List.of(no), null);
        assertThat(record.holds()).isFalse();
        assertThat(record.decided()).isEqualTo(no);
        assertThat(record.decided().amount()).as("no money").isNull();
        assertThat(record.proposed().text()).isEqualTo("Wij willen licht.");
        assertThat(record.proposed().amount()).isEqualTo(ASKED);
    }

    @Test
    void theCouncilPostponesAndThenAmendsTheMoney() {
        var later = ruling(RAAD, Resolution.POSTPONED, "Reken het na.", null, 20);
        var less = ruling(RAAD, Resolution.AMENDED, "Met minder.", GIVEN, 60);
        var record = record(Result.GEWIJZIGD, CoalitionAnswer.JA, List.of(later, less), null);
        assertThat(record.holds()).isTrue();
        assertThat(record.decided()).isEqualTo(less);
        assertThat(record.decided().amount()).isEqualTo(GIVEN);
        assertThat(record.proposed().amount()).isEqualTo(ASKED);
        assertThat(record.heard()).containsExactly(later);
        assertThat(record.on()).isEqualTo(MEETING.plusDays(60));
    }

    @Test
    void theCollegeDecidesAfterTheWishesOfTheCouncil() {
        var wishes = ruling(RAAD, Resolution.WISHES, "Let op de sloot.", null, 30);
        var yes = ruling(COLLEGE, Resolution.ADOPTED, "", ASKED, 50);
        var record = record(Result.BESLOTEN, CoalitionAnswer.JA, List.of(wishes), yes);
        assertThat(record.decided()).isEqualTo(yes);
        assertThat(record.heard()).containsExactly(wishes);
        assertThat(record.proposed().body()).isEqualTo(WIJKCOALITIE);
    }

    @Test
    void aPartnerSaysNo() {
        var no = ruling(PARTNER, Resolution.REJECTED, "Wij doen niet mee.", null, 15);
        var record = record(Result.AFGEWEZEN, CoalitionAnswer.JA, List.of(), no);
        assertThat(record.decided().partner()).isEqualTo("Woonstichting");
        assertThat(record.holds()).isFalse();
    }

    @Test
    void whatWasTakenBackOrReturnedNeverHolds() {
        var back = ruling(WIJKCOALITIE, Resolution.WITHDRAWN, "Het plan is anders.", null, 25);
        var taken = record(Result.INGETROKKEN, CoalitionAnswer.JA, List.of(back), null);
        assertThat(taken.holds()).isFalse();
        assertThat(taken.decided()).isEqualTo(back);
        var returned = record(Result.TERUGGEGEVEN, CoalitionAnswer.NEE, List.of(), null);
        assertThat(returned.holds()).isFalse();
        assertThat(returned.decided().what()).isEqualTo(Resolution.REJECTED);
        assertThat(returned.proposed()).as("it said no").isNull();
        var byKernteam = record(Result.TERUGGEGEVEN, null, List.of(), null);
        assertThat(byKernteam.decided()).as("nobody decided").isNull();
    }

    @Test
    void whileNobodyDecidedThereIsNoDecision() {
        var wishes = ruling(RAAD, Resolution.NO_WISHES, "", null, 30);
        var record = record(null, CoalitionAnswer.JA, List.of(wishes), null);
        assertThat(record.holds()).isFalse();
        assertThat(record.decided()).isNull();
        assertThat(record.said()).hasSize(2);
    }
}
