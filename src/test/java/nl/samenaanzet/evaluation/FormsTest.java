package nl.samenaanzet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenaanzet.evaluation.Evaluations.EvaluationView;
import nl.samenaanzet.evaluation.Evaluations.Round;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Rounds;
import nl.samenaanzet.workshop.Participant.ParticipantId;
import nl.samenaanzet.workshop.Workshops.Attendee;
import nl.samenaanzet.workshop.Workshops.Presence;
import nl.samenaanzet.workshop.Workshops.WorkshopId;
import nl.samenaanzet.workshop.invitation.Guest.GuestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The form after a round: a link works once, nobody is recognised, a late form is told so. */
@ApplicationTest
class FormsTest {

    @Autowired
    Forms forms;

    @Autowired
    FormLetters letters;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Rounds rounds;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private EvaluationView evaluation;
    private List<String> tokens;

    @BeforeEach
    void threeResidentsAndOneCivilServantGetALink() {
        var title = "Ronde " + UUID.randomUUID();
        evaluation = evaluations.openEvaluation(new Round(UUID.randomUUID(), "VB", 1, WorkshopId.next(), true, title));
        transaction.executeWithoutResult(tx -> letters.send(
                evaluation,
                IntStream.range(0, 4)
                        .mapToObj(i -> new Attendee(
                                GuestId.next(),
                                ParticipantId.next(),
                                "x",
                                i + "-" + title.hashCode() + "@voorbeeld.invalid",
                                i < 3 ? "bewoners" : "gemeente",
                                Presence.PRESENT))
                        .toList()));
        tokens = rounds.tokens(title);
        assertThat(tokens).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aLinkThatIsUsedTwiceIsRefusedWithTheInputKept() throws Exception {
        var path = "/evaluation/form/" + tokens.getFirst();
        browser.perform(answer(path, "Goed")).andExpect(redirectedUrl(path + "?thanks"));
        browser.perform(answer(path, "Mijn tweede tekst"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("al ingevuld")))
                .andExpect(content().string(containsString("Mijn tweede tekst")));
        assertThat(forms.results(evaluation.id()).count()).isEqualTo(1);
        browser.perform(get(path)).andExpect(content().string(containsString("al ingevuld")));
    }

    @Test
    void ofEightAnswersByOneLinkInTheSameMomentOneCounts() throws Exception {
        var barrier = new CyclicBarrier(8);
        try (var all = Executors.newFixedThreadPool(8)) {
            var answers = all.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        barrier.await();
                        try {
                            forms.answer(tokens.getFirst(), new Opinion(5, 5, 5, "", ""));
                            return true;
                        } catch (Refusal used) {
                            return false;
                        }
                    })
                    .toList());
            var counted = 0;
            for (var answer : answers) {
                counted += answer.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        assertThat(forms.results(evaluation.id()).count()).isEqualTo(1);
    }

    @Test
    void whileTheyComeInAndOfTooFewOnlyTheNumberIsTold() {
        tokens.forEach(token -> forms.answer(token, new Opinion(4, 3, 5, "Mijn tekst", "")));
        assertThat(forms.results(evaluation.id())).isEqualTo(EvaluationResults.untold(4));
        evaluations.countForms(evaluation.id());
        assertThat(forms.results(evaluation.id())).as("four is fewer than five").isEqualTo(EvaluationResults.untold(4));
    }

    @Test
    void nothingLeadsFromAnAnswerToALinkOrAMoment() {
        forms.answer(tokens.getFirst(), new Opinion(1, 2, 3, "a", "b"));
        assertThat(database.queryForList(
                        "select lower(column_name) from information_schema.columns "
                                + "where lower(table_name) = 'evaluation_answer'",
                        String.class))
                .containsExactlyInAnyOrder(
                        "id", "evaluation_id", "sector", "effective", "feasible", "heard", "keep", "improve", "looked");
    }

    @Test
    void afterCountingNoFormIsTaken() {
        evaluations.countForms(evaluation.id());
        assertThatThrownBy(() -> forms.answer(tokens.getFirst(), new Opinion(1, 1, 1, "", "")))
                .isInstanceOf(Refusal.class)
                .hasMessage("evaluation.refusal.closed");
        assertThat(forms.results(evaluation.id()).effective()).isNull();
    }

    @Test
    void anUnknownLinkIsNotFoundAndAFigureIsAskedFor() throws Exception {
        browser.perform(get("/evaluation/form/nergens")).andExpect(status().isNotFound());
        browser.perform(post("/evaluation/form/" + tokens.getLast())
                        .with(csrf())
                        .param("keep", "Mijn tekst"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kies een cijfer")))
                .andExpect(content().string(containsString("Mijn tekst")));
    }

    private static MockHttpServletRequestBuilder answer(String path, String keep) {
        return post(path)
                .with(csrf())
                .param("effective", "4")
                .param("feasible", "4")
                .param("heard", "5")
                .param("keep", keep);
    }
}
