package nl.samenaanzet.outcome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Judgement;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.outcome.web.OutcomeForms.JudgeForm;
import nl.samenaanzet.outcome.web.OutcomeForms.StatementForm;
import org.junit.jupiter.api.Test;

/** What people type becomes a value, or a clear no. */
class OutcomeFormsTest {

    @Test
    void theOwnerComesFromTheListOrIsAnOrganisationInWords() {
        assertThat(form("role:CHAIR", "").stated().owner()).isEqualTo(new Party(Kind.ROLE, "CHAIR"));
        assertThat(form("organisation", " De Brug ").stated().owner())
                .isEqualTo(new Party(Kind.ORGANISATION, "De Brug"));
        assertThat(form("", "De Brug").stated().owner()).isEqualTo(new Party(Kind.ORGANISATION, "De Brug"));
    }

    @Test
    void noOwnerTwoOwnersAndAStrangeOwnerAreRefused() {
        assertThatThrownBy(() -> form("", " ").stated()).hasMessage("outcome.refusal.owner.missing");
        assertThatThrownBy(() -> form(null, null).stated()).hasMessage("outcome.refusal.owner.missing");
        assertThatThrownBy(() -> form("organisation", "").stated()).hasMessage("outcome.refusal.organisation.missing");
        assertThatThrownBy(() -> form("role:CHAIR", "De Brug").stated()).hasMessage("outcome.refusal.owner.both");
        assertThatThrownBy(() -> form("boss", "").stated()).hasMessage("outcome.refusal.owner.unknown");
        assertThatThrownBy(() -> new StatementForm("x", "role:CHAIR", "", "x", null, List.of("iedereen")).stated())
                .hasMessage("outcome.refusal.tell.unknown");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndOfTheOwnerOnce() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> new StatementForm(" ", "organisation", "", "", null, List.of("iedereen")).stated());
        assertThat(refusal.each())
                .extracting(Refusal::field)
                .containsExactly("organisation", "tell", "statement", "nextStep");
    }

    @Test
    void aJudgementIsOneOfThree() {
        assertThat(new JudgeForm(Judgement.END, "x", null).judged().judgement()).isEqualTo(Judgement.END);
        assertThatThrownBy(() -> new JudgeForm(null, "x", null).judged())
                .hasMessage("outcome.refusal.judgement.missing");
    }

    private static StatementForm form(String owner, String organisation) {
        return new StatementForm("Wij doen het", owner, organisation, "Beginnen", null, null);
    }
}
