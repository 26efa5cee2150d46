package nl.samenaanzet.outcome;

import static nl.samenaanzet.testing.Drafts.draft;
import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenaanzet.ambition.Dossiers;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Journal;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Settling;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.engine.Models;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.outcome.Parties.Party;
import nl.samenaanzet.outcome.Parties.Party.Kind;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Stating an outcome: what is refused, what a double click does, and who was first. */
@ApplicationTest
class OutcomeTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final Vote YES = new Vote(Answer.CONSENT, "", false);
    private static final Party CHAIR = new Party(Kind.ROLE, "CHAIR");
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());

    @Autowired
    Sending sending;

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
    Dossiers dossiers;

    @Autowired
    Journal journal;

    @Autowired
    Approval approval;

    @Autowired
    Settling settling;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Models models;

    @Autowired
    Reviews reviews;

    /** The first deployment of a cold engine takes its time on a busy machine. */
    @BeforeEach
    void theModelsAreDeployed() {
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> models.newest("approval-outcome") != null);
    }

    @Test
    void badInputIsRefusedWithASentenceAndWhatWasTypedStays() throws Exception {
        var number = submitted();
        var ballot = concluded(number);
        var address = "/outcome/%s/state-outcome".formatted(ballot);
        page(OWNER, get(address))
                .andExpect(content().string(containsString("De telling")))
                .andExpect(content().string(not(containsString("??"))));
        refused(form(address).param("statement", "x".repeat(10_000)), "10.000 tekens. Gebruik hoogstens 4.000 tekens");
        refused(
                form(address).param("statement", "Mijn tekst").param("reviewOn", TODAY.toString()),
                "op een dag na vandaag");
        refused(
                form(address).param("statement", "Mijn tekst").param("reviewOn", "03/15/2027"),
                "is geen datum die bestaat");
        refused(
                form(address).param("statement", "Mijn tekst").param("reviewOn", "2199-01-01"),
                "hoogstens 10 jaar vooruit");
        refused(form(address).param("statement", "Mijn tekst").param("organisation", "De Brug"), "Kies één eigenaar");
        refused(
                form(address).param("statement", "Mijn tekst").param("tell", "role:GRIFFIE"),
                "staat niet meer in de lijst");
        refused(form(address).param("statement", " "), "Schrijf wat de uitkomst is");
        var all = sending.as(OWNER)
                .refused(
                        address,
                        "statement",
                        " ",
                        "owner",
                        "",
                        "nextStep",
                        "",
                        "reviewOn",
                        "morgen",
                        "tell",
                        "iedereen");
        assertThat(all.problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#statement", "#owner", "#nextStep", "#reviewOn", "#tell");
        var wrong = sending.as(OWNER)
                .refused(
                        address, "organisation", "x".repeat(201), "reviewOn", TODAY.toString(), "tell", "role:GRIFFIE");
        assertThat(wrong.problems())
                .extracting(p -> p.split(" ")[0])
                .containsExactly("#statement", "#organisation", "#nextStep", "#reviewOn", "#tell");
        page(
                        OWNER,
                        form(address)
                                .param("statement", "Mijn <b>tekst</b>")
                                .param("reviewOn", "gisteren")
                                .param("tell", "role:CHAIR"))
                .andExpect(content().string(containsString("Mijn &lt;b&gt;tekst&lt;/b&gt;")))
                .andExpect(content().string(containsString("gisteren")));
        assertThat(outcomes.outcome(ballot).stated()).isFalse();

        page(OWNER, form(address).param("statement", "Goed zo"))
                .andExpect(redirectedUrl("/outcome/%s?stated".formatted(ballot)));
        page(OWNER, form(address).param("statement", "Goed zo"))
                .andExpect(redirectedUrl("/outcome/%s?stated".formatted(ballot)));
        refused(form(address).param("statement", "Iets anders"), "De uitkomst is al vastgelegd door");
        page(OWNER, form(address).param("statement", "Iets anders"))
                .andExpect(content().string(containsString("Iets anders")));
        page(OWNER, get(address)).andExpect(content().string(containsString("Er is nu niets gewijzigd")));
        assertThat(outcomes.outcome(ballot).said().text()).isEqualTo("Goed zo");
        assertThat(journal.of(dossiers.byNumber(number).id()))
                .extracting(h -> h.what())
                .containsOnlyOnce("outcome.happened.STATED");
        refused(
                post("/outcome/%s/move-review".formatted(ballot))
                        .param("reviewOn", TODAY.plusDays(3).toString())
                        .param("reason", "x"),
                "Er wacht geen toets");
    }

    @Test
    void twoPeopleWhoStateItInTheSameMomentLeaveOneStatement() throws Exception {
        var number = submitted();
        var ballot = concluded(number);
        var barrier = new CyclicBarrier(2);
        var results = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var text : List.of("De ene tekst", "De andere tekst")) {
                results.add(threads.submit(() -> race(
                        barrier,
                        () -> outcomes.stateOutcome(
                                ballot, new Stated(text, CHAIR, "Beginnen", TODAY.plusDays(30), Set.of(CHAIR))))));
            }
        }
        assertThat(List.of(results.getFirst().get(), results.getLast().get()))
                .containsExactlyInAnyOrder("done", "outcome.refusal.statement.given");
        assertThat(outcomes.outcome(ballot).reviews()).hasSize(1);
        people.awaitTasks(OWNER, number, "stateOutcome", 0);

        results.clear();
        var again = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int click = 0; click < 2; click++) {
                results.add(threads.submit(
                        () -> race(again, () -> reviews.moveReview(ballot, TODAY.plusDays(31), "een dag later"))));
            }
        }
        assertThat(List.of(results.getFirst().get(), results.getLast().get()))
                .as("a double click")
                .containsOnly("done");
        assertThat(outcomes.outcome(ballot).current().moves()).hasSize(1);
    }

    @Test
    void aBallotThatIsTakenBackAsksForNoOutcome() {
        var number = submitted();
        var ballot = people.awaitBallot("kernteam1", number);
        people.does(OWNER, () -> settling.withdrawBallot(ballot, "Het bedrag klopte niet."));
        people.awaitTask(OWNER, number, "reviseStrategy");
        assertThat(outcomes.of(dossiers.byNumber(number).id())).isEmpty();
        assertThat(people.tasks(OWNER, number, "stateOutcome")).isEmpty();
    }

    private String race(CyclicBarrier barrier, Runnable act) throws Exception {
        barrier.await();
        try {
            people.does(OWNER, act);
            return "done";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return post(address).param("owner", "role:CHAIR").param("nextStep", "Beginnen");
    }

    private void refused(MockHttpServletRequestBuilder request, String sentence) throws Exception {
        page(OWNER, request)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions page(String who, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(who))));
    }

    private String submitted() {
        var id = people.as(OWNER, () -> draft(drafting, forTheCoalition()));
        return people.as(OWNER, () -> submission.submitStrategy(id));
    }

    /** All eight agree, and the form is asked for. */
    private BallotId concluded(String number) {
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, YES));
        }
        return BallotId.of(people.awaitTask(OWNER, number, "stateOutcome").subject());
    }
}
