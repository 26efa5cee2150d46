package nl.samenaanzet.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenaanzet.form.Refusal;
import org.junit.jupiter.api.Test;

class VoteTest {

    @Test
    void anObjectionNeedsAReason() {
        assertThatThrownBy(() -> new Vote(Answer.OBJECTION, "  \n ", false))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.refusal.noReason");
        assertThat(new Vote(Answer.OBJECTION, " te duur ", false).reason()).isEqualTo("te duur");
    }

    @Test
    void aRemarkNeedsWords() {
        assertThatThrownBy(() -> new Vote(Answer.CONSENT_WITH_REMARK, " ", false))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.refusal.noRemarkReason");
        assertThat(new Vote(Answer.CONSENT_WITH_REMARK, "let op de verlichting", true).ownPower())
                .isFalse();
    }

    @Test
    void tenThousandCharactersAreRefusedWithHowManyThereAreAndMayBe() {
        assertThatThrownBy(() -> new Vote(Answer.OBJECTION, "a".repeat(10_000), false))
                .satisfies(said -> assertThat(((Refusal) said).arguments()).containsExactly(2000, 10_000));
    }

    @Test
    void aReasonHasItsLimit() {
        assertThat(new Vote(Answer.CONSENT, "a".repeat(2000), false).reason()).hasSize(2000);
        assertThatThrownBy(() -> new Vote(Answer.CONSENT, "a".repeat(2001), false))
                .isInstanceOf(Refusal.class)
                .hasMessage("form.wrong.long");
    }

    @Test
    void noAnswerIsNoVote() {
        assertThatThrownBy(() -> new Vote(null, "", false))
                .isInstanceOf(Refusal.class)
                .hasMessage("approval.refusal.noAnswer");
    }

    @Test
    void onlyAnObjectionCanBeAboutOwnPower() {
        assertThat(new Vote(Answer.CONSENT, "", true).ownPower()).isFalse();
        assertThat(new Vote(Answer.OBJECTION, "eigen bestuur", true).ownPower()).isTrue();
    }
}
