package nl.samenaanzet.councilletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenaanzet.councilletter.RaadsbriefView.SignatureView;
import nl.samenaanzet.councilletter.signing.LetterBook.SigningRule;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.people.SignedIn;
import org.junit.jupiter.api.Test;

class SigningRuleTest {

    private static final List<Role> BOTH = List.of(Role.SECRETARY, Role.CHAIR);
    private static final SignedIn SECRETARY = person(Role.SECRETARY);
    private static final SignedIn CHAIR = person(Role.CHAIR);

    @Test
    void aSignatureCountsForTheTextItWasPutToOnly() {
        var rule = new SigningRule(
                BOTH, List.of(signature(Role.SECRETARY, "old", SECRETARY), signature(Role.CHAIR, "new", CHAIR)));
        assertThat(rule.missing("new")).containsExactly(Role.SECRETARY);
        assertThat(rule.missing("old")).containsExactly(Role.CHAIR);
        assertThat(rule.missing("other")).isEqualTo(BOTH);
    }

    @Test
    void aRoleThatIsNotAskedCannotSign() {
        assertThatThrownBy(() -> new SigningRule(BOTH, List.of()).roleOf(person(Role.PROCESS_OWNER), "new"))
                .hasMessage("councilletter.refusal.notYours");
        assertThat(new SigningRule(BOTH, List.of(signature(Role.PROCESS_OWNER, "new", SECRETARY))).missing("new"))
                .isEqualTo(BOTH);
    }

    @Test
    void theSameSignatureAgainChangesNothing() {
        assertThat(new SigningRule(BOTH, List.of(signature(Role.CHAIR, "new", CHAIR))).roleOf(CHAIR, "new"))
                .isEmpty();
    }

    /** Four eyes: somebody with two roles does not sign for both. */
    @Test
    void oneAccountSignsForOneRole() {
        var both = person(Role.SECRETARY, Role.CHAIR);
        assertThat(new SigningRule(BOTH, List.of()).roleOf(both, "new")).contains(Role.SECRETARY);
        assertThat(new SigningRule(BOTH, List.of(signature(Role.SECRETARY, "new", both))).roleOf(both, "new"))
                .isEmpty();
        assertThat(new SigningRule(BOTH, List.of(signature(Role.SECRETARY, "new", SECRETARY))).roleOf(both, "new"))
                .contains(Role.CHAIR);
    }

    @Test
    void theSettingTakesOnlyRolesThatCanReadTheLetterEachOnce() {
        assertThat(new CouncilletterProperties(BOTH, 1).signatures()).isEqualTo(BOTH);
        for (var wrong : List.of(List.<Role>of(), List.of(Role.GRIFFIE), List.of(Role.CHAIR, Role.CHAIR))) {
            assertThatThrownBy(() -> new CouncilletterProperties(wrong, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static SignedIn person(Role... roles) {
        return new SignedIn(UUID.randomUUID(), "naam", "titel", Set.of(roles), null);
    }

    private static SignatureView signature(Role role, String sha256, SignedIn who) {
        return new SignatureView(role, sha256, who.accountId(), who.title(), Instant.EPOCH);
    }
}
