package nl.samenaanzet.outcome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.web.OutcomeForms.JudgeForm;
import nl.samenaanzet.outcome.web.OutcomeForms.MoveForm;
import nl.samenaanzet.outcome.web.OutcomeForms.StatementForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type becomes a value, or a clear no. */
class OutcomeFormsTest {

    @Test
    void theOwnerComesFromTheListOrIsAnOrganisationInWords() {
        assertThat(form("role:CHAIR", "").stated().owner()).isEqualTo(new Party(Kind.ROLE, "CHAIR"));
        assertThat(form("organisation", " De Brug ").stated().owner()).isEqualTo(new Party(Kind.ORGANISATION, "De Brug"));
        assertThat(form("", "De Brug").stated().owner()).isEqualTo(new Party(Kind.ORGANISATION, "De Brug"));
    }

    @Test
    void noOwnerTwoOwnersAndAStrangeOwnerAreRefused() {
        assertThatThrownBy(() -> form("", " ").stated()).hasMessage("outcome.refusal.owner.missing");
        assertThatThrownBy(() -> form(null, null).stated()).hasMessage("outcome.refusal.owner.missing");
        assertThatThrownBy(() -> form("organisation", "").stated()).hasMessage("outcome.refusal.organisation.missing");
        assertThatThrownBy(() -> form("role:CHAIR", "De Brug").stated()).hasMessage("outcome.refusal.owner.both");
        assertThatThrownBy(() -> form("boss", "").stated()).hasMessage("outcome.refusal.owner.unknown");
        assertThatThrownBy(() -> new StatementForm("x", "role:CHAIR", "", "x", "", List.of("iedereen")).stated())
                .hasMessage("outcome.refusal.tell.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-15", "15-3-2027", " 15-03-2027 "})
    void aDayIsReadAsBrowsersSendItAndAsPeopleTypeIt(String typed) {
        assertThat(new MoveForm(typed, "").date()).isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/15/2027", "31-2-2027", "2027-13-01", "morgen", "15-3-27", "<script>"})
    void anythingElseIsNoDay(String typed) {
        assertThatThrownBy(() -> new MoveForm(typed, "").date()).hasMessage("outcome.refusal.reviewOn.format");
        assertThatThrownBy(() -> new JudgeForm("KEEP", "x", typed).judged()).hasMessage("outcome.refusal.reviewOn.format");
    }

    @Test
    void noDayMeansNoReviewAndIsNoMove() {
        assertThat(form("role:CHAIR", "").stated().reviewOn()).isNull();
        assertThatThrownBy(() -> new MoveForm(" ", "x").date()).hasMessage("outcome.refusal.reviewOn.missing");
    }

    @Test
    void aJudgementIsOneOfThree() {
        assertThat(new JudgeForm("END", "x", "").judged().judgement()).isEqualTo(Judgement.END);
        assertThatThrownBy(() -> new JudgeForm("WEET_NIET", "x", "").judged()).hasMessage("outcome.refusal.judgement.missing");
    }

    private static StatementForm form(String owner, String organisation) {
        return new StatementForm("Wij doen het", owner, organisation, "Beginnen", "", null);
    }
}
