package nl.samenaanzet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Facts;
import nl.samenaanzet.calendar.WorkDays;
import nl.samenaanzet.decision.Choice;
import nl.samenaanzet.decision.CompetentBody.Paper;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.decision.Result;
import nl.samenaanzet.decision.RouteName;
import nl.samenaanzet.decision.money.PartMoney;
import nl.samenaanzet.decision.process.OurTables;
import nl.samenaanzet.publication.PublicationTimes.Term;
import nl.samenaanzet.publication.duty.Obligations.DutyTerm;
import nl.samenaanzet.publication.duty.Obligations.DutyView;
import nl.samenaanzet.publication.duty.Obligations.Settled;
import nl.samenaanzet.publication.duty.Obligations.Settlement;
import nl.samenaanzet.publication.duty.Obligations.Settler;
import nl.samenaanzet.publication.duty.Obligations.Way;
import nl.samenaanzet.publication.duty.PublicationDuty;
import nl.samenaanzet.publication.release.Piece;
import nl.samenaanzet.words.UnknownWord;
import nl.samenaanzet.words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a route, when a duty is due, and how it is settled. */
class PublicationRulesTest {

    @ParameterizedTest(name = "{0} {1}, about {2}, covered {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "alleen_coalitie,     geinformeerd,       uitvoering_binnen_kader, ja,  COALITIEVERSLAG",
                "alleen_coalitie,     bespreken,          overig,                  nvt, COALITIEVERSLAG",
                "coalitie_en_college, geinformeerd,       overig,                  ja,  COLLEGEBESLUIT",
                "coalitie_en_raad,    besluiten,          verordening,             ja,  RAADSSTUK",
                "coalitie_en_raad,    besluiten,          begrotingswijziging,     nee, -",
                "coalitie_en_raad,    besluiten,          jaarstukken,             ja,  -",
                "coalitie_en_raad,    besluiten,          overig,                  nee, -",
                "coalitie_en_raad,    wensen_bedenkingen, rechtspersoon,           ja,  -",
                "coalitie_en_partner, geinformeerd,       partnermiddelen,         nvt, -"
            })
    void theKindOfPaperFollowsOnlyWhereItIsCertain(
            String route, String role, String subject, String covered, Piece piece) {
        var found = Piece.of(
                route(
                        new Choice(Word.of(RouteName.class, route), Word.of(CouncilRole.class, role)),
                        Map.of("onderwerp", subject, "gedekt", covered)),
                changesBudget(subject, covered));
        assertThat(found.orElse(null)).isEqualTo(piece);
    }

    @ParameterizedTest(name = "{0}, {1}: due {2}")
    @CsvSource({
        "2025-03-03T10:00:00Z, geen,            2025-03-17T16:00:00Z",
        "2025-03-03T10:00:00Z, bij_oproeping, 2025-03-17T16:00:00Z",
        "2025-03-03T10:00:00Z, voor_15_07,      2025-03-17T16:00:00Z",
        "2025-07-14T21:59:00Z, voor_15_07,    2025-07-14T15:00:00Z",
        "2025-07-14T22:01:00Z, voor_15_07,      2025-07-29T15:00:00Z",
        "2025-11-20T10:00:00Z, voor_15_11,    2025-12-04T16:00:00Z",
        "2025-11-10T10:00:00Z, voor_15_11,    2025-11-14T16:00:00Z",
        "2025-11-10T10:00:00Z, binnen_P14D,   2025-11-24T16:00:00Z",
        "2025-12-31T23:30:00Z, voor_15_11,      2026-01-15T16:00:00Z",
        "2025-03-03T10:00:00Z, ten_minste_P14D, 2025-03-17T16:00:00Z"
    })
    void aTermEndsInAmsterdam(String now, String term, String due) {
        assertThat(times(now).due(Word.of(Term.class, term))).isEqualTo(Instant.parse(due));
    }

    @Test
    void aTermThatNobodyKnowsIsNoTerm() {
        assertThatThrownBy(() -> Word.of(Term.class, "iets anders"))
                .isInstanceOf(UnknownWord.class)
                .hasMessageContainingAll("iets anders", "publication-terms.termijn");
    }

    @Test
    void aDutyIsSettledOnceByWhoItBelongsTo() {
        var duty = new PublicationDuty(
                ComponentId.next(),
                1,
                new DutyTerm("ter inzage", Term.BIJ_OPROEPING, Settler.GRIFFIE, Way.APART, "T7-1", "Gw"),
                Instant.EPOCH);
        assertThatThrownBy(() ->
                        duty.settle(Settler.SECRETARY, new Settlement(Settled.DONE, ""), "Secretaris", Instant.EPOCH))
                .hasMessage("publication.refusal.otherBody");
        duty.settle(Settler.GRIFFIE, new Settlement(Settled.DONE, " op de lijst "), "Griffie", Instant.EPOCH);
        assertThat(duty.view())
                .extracting(DutyView::settled, DutyView::note, DutyView::settledBy)
                .containsExactly(Settled.DONE, "op de lijst", "Griffie");
        assertThatThrownBy(
                        () -> duty.settle(Settler.GRIFFIE, new Settlement(Settled.DONE, ""), "Griffie", Instant.EPOCH))
                .hasMessage("publication.refusal.settled");
    }

    @Test
    void whatDoesNotApplyNeedsAReason() {
        assertThatThrownBy(() -> new Settlement(Settled.NOT_APPLICABLE, " ")).hasMessage("publication.refusal.noWhy");
        assertThatThrownBy(() -> new Settlement(null, "")).hasMessage("publication.refusal.noSettlement");
        assertThatThrownBy(() -> new Settlement(Settled.DONE, "x".repeat(2001))).hasMessage("form.wrong.long");
        assertThat(new Settlement(Settled.NOT_APPLICABLE, "geen raadsstuk").note())
                .isEqualTo("geen raadsstuk");
    }

    /** As T2 says. */
    private static boolean changesBudget(String subject, String covered) {
        var facts = Facts.of(Map.of("onderwerp", subject, "gedekt", covered));
        return subject.equals("begrotingswijziging")
                || OurTables.rules().today().papers(facts).contains(Paper.BEGROTINGSWIJZIGING);
    }

    private static PublicationTimes times(String now) {
        return new PublicationTimes(
                new PublicationProperties(10, LocalTime.of(17, 0)),
                workDays(),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    /** Ten working days are two weeks. */
    private static WorkDays workDays() {
        var days = mock(WorkDays.class);
        when(days.after(any(), eq(10)))
                .thenAnswer(asked -> asked.getArgument(0, LocalDate.class).plusDays(14));
        return days;
    }

    private static RouteView route(Choice choice, Map<String, Object> asked) {
        var grounds = List.of(new Ground("decision-competence", 1, "", "", "T2-1", asked, null, ""));
        return new RouteView(
                new RouteView.Part(ComponentId.next(), null, "SvO-2025-VB-003", "iets", PartMoney.NONE),
                new RouteView.Advice(choice, null, grounds),
                new RouteView.Confirmation(choice, "", null, null),
                new RouteView.Meeting(null, null),
                new RouteView.Coalition(null, null, null, null),
                new RouteView.Body(null, null),
                new RouteView.Outcome(null, Result.BESLOTEN, null),
                List.of());
    }
}
