package nl.samenaanzet;

import static nl.samenaanzet.testing.Drafts.forTheCoalition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.CoalitionAgenda;
import nl.samenaanzet.decision.Decision;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import nl.samenaanzet.evaluation.EvaluationJudgement;
import nl.samenaanzet.evaluation.EvaluationJudgement.Action;
import nl.samenaanzet.evaluation.Evaluations;
import nl.samenaanzet.evaluation.Lessons;
import nl.samenaanzet.evaluation.Lessons.LessonDraft;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.programme.CoherencePaper;
import nl.samenaanzet.programme.CycleLessons;
import nl.samenaanzet.programme.ProgrammeCycle;
import nl.samenaanzet.programme.ProgrammeCycle.Consent;
import nl.samenaanzet.programme.track.Phase;
import nl.samenaanzet.programme.track.StrategyWriting;
import nl.samenaanzet.programme.track.Tracks;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.Rounds;
import nl.samenaanzet.theoryofchange.coherence.Coherence;
import nl.samenaanzet.workshop.Scripts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The whole letter: from the consent of the wijkcoalitie to the decision on one coherent wijkaanpak. */
@OneDatabase
@ApplicationTest
class ProgrammeStoryTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final LocalDate TODAY = Amsterdam.today(Clock.systemUTC());
    private static final LocalDate MEETING = TODAY.plusDays(14);

    @Autowired
    Acting people;

    @Autowired
    Rounds rounds;

    @Autowired
    ProgrammeCycle programme;

    @Autowired
    CycleLessons cycleLessons;

    @Autowired
    Coherence coherence;

    @Autowired
    CoherencePaper overarching;

    @Autowired
    Tracks tracks;

    @Autowired
    StrategyWriting writing;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Lessons lessons;

    @Autowired
    Scripts scripts;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    Approval approval;

    @Autowired
    Decision decision;

    @Autowired
    CoalitionAgenda agenda;

    @Test
    void fiveAmbitionsBecomeOneWijkaanpak() throws Exception {
        people.does("secretaris", () -> agenda.add(MEETING));

        // The wijkcoalitie agrees. The pilot, "veilige buurten", goes first; the other four wait.
        var id = people.as(
                "secretaris", () -> programme.recordConsent(new Consent(TODAY, "VB", TODAY, TODAY.plusMonths(8))));
        assertThatThrownBy(() -> people.as(
                        "secretaris",
                        () -> programme.recordConsent(new Consent(TODAY, "VB", TODAY, TODAY.plusMonths(8)))))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.refusal.running");
        var pilot = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> tracks.of(id).stream()
                                .filter(t -> t.of().pilot())
                                .findFirst()
                                .orElse(null),
                        t -> t != null && t.phase() == Phase.WORKSHOP);

        // The first round. A workshop with residents, entrepreneurs, an organisation and the municipality.
        rounds.hold("SvO-VB", "VB");
        rounds.theory("VB", "Iedereen voelt zich veilig in de buurt", "Bewoners kennen hun buren");

        // Participants fill in their form; what was learnt becomes a lesson; the table advises; the process owner
        // decides.
        var first = rounds.evaluation("SvO-VB");
        people.does(
                OWNER,
                () -> lessons.note(
                        "VB",
                        1,
                        new LessonDraft(
                                2, "De tafels liepen door elkaar", "Geef elke tafel een eigen gespreksleider.")));
        rounds.closeForms("SvO-VB", first);
        assertThat(evaluations.byId(first).advice().action()).isEqualTo(Action.OVERIGE_BIJSTELLEN);
        assertThat(evaluations.byId(first).advice().rule()).isEqualTo("T6-7");
        shown("/evaluation/" + first, "Werkwijze van de andere ambities bijstellen");
        people.does(
                OWNER,
                () -> evaluations.decideEvaluation(
                        first,
                        new EvaluationJudgement(Action.OVERIGE_BIJSTELLEN, true, true, "De werkwijze kan beter.")));
        shown("/track/" + evaluations.byId(first).of().trackId(), "Werkwijze van de andere ambities bijstellen");

        // The pilot goes on to a second round, while the lessons are decided. No lesson may stay open.
        people.awaitTask(OWNER, "SvO", "decideLessons");
        assertThatThrownBy(() -> people.does(OWNER, () -> cycleLessons.decideLessons(id)))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.refusal.lessonsOpen");
        people.does(OWNER, () -> lessons.decide(lessons.all().getFirst().id(), true, "Dit hielp in ronde 1."));
        people.does(OWNER, () -> cycleLessons.decideLessons(id));

        // The script gets a second version. The other four begin with it; the pilot keeps the first.
        var others = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> tracks.of(id).stream()
                                .filter(t -> !t.of().pilot())
                                .toList(),
                        found -> found.stream().allMatch(t -> t.phase() == Phase.WORKSHOP));
        assertThat(others)
                .hasSize(4)
                .allSatisfy(t -> assertThat(t.scriptVersion()).isEqualTo(2));
        assertThat(tracks.byId(pilot.id()).scriptVersion()).isEqualTo(1);
        assertThat(tracks.byId(pilot.id()).round()).isEqualTo(2);
        assertThat(scripts.version(2).part(2).steps()).contains("eigen gespreksleider");
        assertThat(scripts.version(1).part(2).steps()).doesNotContain("eigen gespreksleider");

        // All five go side by side to their strategy, each approved and decided.
        for (var track : tracks.of(id)) {
            var number = "SvO-" + track.of().ambitionCode();
            rounds.hold(number, track.of().ambitionCode());
            if (!track.of().pilot()) {
                rounds.theory(
                        track.of().ambitionCode(),
                        "Doel van " + track.of().ambitionCode(),
                        "Bewoners kennen hun buren");
            }
            var evaluation = rounds.evaluation(number);
            rounds.closeForms(number, evaluation);
            people.does(
                    OWNER,
                    () -> evaluations.decideEvaluation(
                            evaluation,
                            new EvaluationJudgement(Action.DOORGAAN, false, false, "Klaar voor de strategie.")));
            people.awaitTask(OWNER, number, "writeStrategy");
            decided(people.as(OWNER, () -> writing.writeStrategy(track.id())));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> tracks.of(id).stream().allMatch(t -> t.phase() == Phase.DONE));

        // What they share is drafted into one document, which goes the same way.
        people.awaitTask(OWNER, "SvO", "writeCoherence");
        assertThat(coherence.seen().outcomes())
                .as("the same precondition in all five")
                .hasSize(10);
        assertThat(overarching.paper(id).text().sections())
                .anySatisfy(s -> assertThat(s.text()).contains("Bewoners kennen hun buren"));
        decided(people.as(OWNER, () -> overarching.writeCoherence(id)));
        await().atMost(Duration.ofSeconds(30)).until(() -> programme.byId(id).completedAt() != null);
    }

    /** From draft to the coalition's recorded yes. */
    private void decided(StrategyId strategy) {
        people.does(OWNER, () -> drafting.add(strategy, forTheCoalition()));
        var number = people.as(OWNER, () -> submission.submitStrategy(strategy));
        for (int seat = 1; seat <= 8; seat++) {
            var account = "kernteam" + seat;
            var ballot = people.awaitBallot(account, number);
            people.does(account, () -> approval.castVote(ballot, new Vote(Answer.CONSENT, "", false)));
        }
        var component = component(number, OWNER, "confirmRoute");
        people.does(
                OWNER,
                () -> decision.confirmRoute(component, decision.route(component).advice(), ""));
        component(number, "secretaris", "scheduleItem");
        people.does("secretaris", () -> decision.scheduleItem(component, MEETING));
        component(number, "secretaris", "recordDecision");
        people.does("secretaris", () -> decision.recordDecision(component, CoalitionAnswer.JA, "Ingestemd.", TODAY));
    }

    private ComponentId component(String number, String account, String step) {
        return ComponentId.of(people.awaitTask(account, number, step).subject());
    }

    /** The page in words, no key of a text that is nowhere. */
    private void shown(String address, String sentence) throws Exception {
        assertThat(browser.perform(get(address).with(user(accounts.loadUserByUsername(OWNER))))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(sentence)
                .doesNotContain("??");
    }
}
