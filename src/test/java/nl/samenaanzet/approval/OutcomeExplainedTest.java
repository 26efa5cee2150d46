package nl.samenaanzet.approval;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.counting.OutcomeReasons;
import nl.samenaanzet.approval.counting.PastOutcomes;
import nl.samenaanzet.rules.PastDecisions.PastDecision;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** What T4 said is laid out as its table, and can be replayed under another one. */
@OneDatabase
@ApplicationTest
class OutcomeExplainedTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Approval approval;

    @Autowired
    OutcomeReasons reasons;

    @Autowired
    PastOutcomes past;

    @Test
    void theRowThatMatchedIsMarkedAndTheRoundIsAmongThePastDecisions() throws Exception {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        var number = people.as(OWNER, () -> submission.submitStrategy(id));
        var ballot = people.awaitBallot("kernteam1", number);
        for (int seat = 1; seat <= 8; seat++) {
            people.does("kernteam" + seat, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        people.awaitTask(OWNER, number, "confirmRoute");

        var page = browser.perform(get("/approval/{id}", ballot).with(user(accounts.loadUserByUsername(OWNER))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).containsOnlyOnce("class=\"hit\"").doesNotContain("??");
        assertThat(page.substring(page.indexOf("class=\"hit\"")))
                .startsWith("class=\"hit\">")
                .containsSubsequence(">9<", "deze regel gold", "pulsarpartners.nl", "Keuze van de coalitie");

        var replayed = new ArrayList<PastDecision>();
        past.each(replayed::add);
        assertThat(replayed)
                .filteredOn(d -> d.reference().equals(number))
                .singleElement()
                .satisfies(d -> assertThat(d.rule()).isEqualTo("T4-5"))
                .satisfies(
                        d -> assertThat(d.inputs()).containsEntry("aanwezig", 8).containsEntry("ronde", 1))
                .satisfies(d -> assertThat(d.sha256())
                        .isEqualTo(reasons.of(ballot).orElseThrow().sha256()));
    }
}
