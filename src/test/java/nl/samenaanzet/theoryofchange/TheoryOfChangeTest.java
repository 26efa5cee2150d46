package nl.samenaanzet.theoryofchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenaanzet.ambition.Drafting;
import nl.samenaanzet.ambition.Drafting.StrategyText;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.Drafts;
import nl.samenaanzet.theoryofchange.ShortfallRule.Lack;
import nl.samenaanzet.theoryofchange.ShortfallRule.Severity;
import nl.samenaanzet.theoryofchange.ShortfallRule.Shortfall;
import nl.samenaanzet.theoryofchange.version.ElementDifference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Several people at one theory, what is fixed of it, and what its pages do with bad input. */
@ApplicationTest
class TheoryOfChangeTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    Theories theories;

    @Autowired
    Shortfalls shortfalls;

    @Autowired
    Editing editing;

    @Autowired
    Fixing fixing;

    @Autowired
    Drafting drafting;

    @Autowired
    Submission submission;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Test
    void ofTwoWhoChangeAnElementAtTheSameMomentOneIsToldOfTheOther() throws Exception {
        var id = people.as(
                OWNER, () -> editing.add("PJ", ElementDraft.of(ElementKind.OUTCOME, "Zoals het was"), null, null));
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(Stream.of("Tekst van de een", "Tekst van de ander")
                    .map(text -> (Callable<String>) () -> {
                        barrier.await();
                        try {
                            people.does(OWNER, () -> editing.change(id, 1, ElementDraft.of(ElementKind.OUTCOME, text)));
                            return text;
                        } catch (Editing.Clash clash) {
                            return "clash";
                        }
                    })
                    .toList());
            var told = Stream.of(answers.get(0).get(), answers.get(1).get()).toList();
            assertThat(told).containsOnlyOnce("clash");
            assertThat(told).contains(theories.element(id).text());
        }
        assertThat(theories.element(id).revision()).isEqualTo(2);
    }

    @Test
    void twoLinksThatWouldCloseACircleTogetherDoNot() throws Exception {
        var a = people.as(OWNER, () -> editing.add("ZO", ElementDraft.of(ElementKind.OUTCOME, "A"), null, null));
        var b = people.as(OWNER, () -> editing.add("ZO", ElementDraft.of(ElementKind.OUTCOME, "B"), null, null));
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(Stream.of(true, false)
                    .map(forth -> (Callable<String>) () -> {
                        barrier.await();
                        try {
                            people.does(OWNER, () -> editing.link(forth ? a : b, forth ? b : a, ""));
                            return "linked";
                        } catch (Refusal refused) {
                            return refused.key();
                        }
                    })
                    .toList());
            assertThat(Stream.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("linked", "theoryofchange.refusal.circle");
        }
        assertThat(theories.links("ZO")).hasSize(1);
    }

    @Test
    void aFixedVersionStaysAndTheDifferenceIsPerElement() {
        var goal = people.as(
                OWNER, () -> editing.add("MO", ElementDraft.of(ElementKind.GOAL, "Iedereen doet mee"), null, null));
        var gone =
                people.as(OWNER, () -> editing.add("MO", ElementDraft.of(ElementKind.OUTCOME, "Valt weg"), goal, ""));
        var first = people.as(OWNER, () -> fixing.fix("MO", "Na ronde 1"));
        assertThat(people.as(OWNER, () -> fixing.fix("MO", "Nog eens")).number())
                .as("the same content is the same version")
                .isEqualTo(first.number());
        people.does(OWNER, () -> {
            editing.change(goal, 1, ElementDraft.of(ElementKind.GOAL, "Iedereen kan meedoen"));
            editing.remove(gone);
            editing.add("MO", ElementDraft.of(ElementKind.OUTCOME, "Komt erbij"), goal, "");
        });
        var second = people.as(OWNER, () -> fixing.fix("MO", "Na ronde 2"));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(fixing.of("MO")).extracting(v -> v.sha256()).containsExactly(second.sha256(), first.sha256());
        assertThat(fixing.between("MO", 1, 2))
                .containsExactlyInAnyOrder(
                        new ElementDifference(
                                ElementDifference.What.CHANGED,
                                ElementKind.GOAL,
                                "Iedereen doet mee",
                                "Iedereen kan meedoen"),
                        new ElementDifference(ElementDifference.What.ADDED, ElementKind.OUTCOME, null, "Komt erbij"),
                        new ElementDifference(ElementDifference.What.REMOVED, ElementKind.OUTCOME, "Valt weg", null));
    }

    @Test
    void aBlockingShortfallStopsTheSubmission() {
        people.does(OWNER, () -> editing.add("PW", ElementDraft.of(ElementKind.OUTCOME, "Zonder doel"), null, null));
        var strategy = people.as(OWNER, () -> {
            var id = drafting.begin("PW", new StrategyText("Strategie", "Samenvatting"));
            drafting.attach(id, "strategie.txt", "tekst".getBytes());
            drafting.add(id, Drafts.forTheCoalition());
            return id;
        });
        Awaitility.await().ignoreExceptionsInstanceOf(Refusal.class).until(() -> shortfalls.blocking("PW") > 0);
        assertThat(shortfalls.of("PW"))
                .contains(new Shortfall(Lack.DOEL, Severity.B), new Shortfall(Lack.NARRATIEF, Severity.V));
        assertThatThrownBy(() -> people.as(OWNER, () -> submission.submitStrategy(strategy)))
                .isInstanceOf(Refusal.class)
                .hasMessage("theoryofchange.refusal.blocking");
    }

    @Test
    void aClashOnThePageShowsBothTexts() throws Exception {
        var id = people.as(OWNER, () -> editing.add("PJ", ElementDraft.of(ElementKind.ACTIVITY, "Eerst"), null, null));
        people.does(
                "voorzitter", () -> editing.change(id, 1, ElementDraft.of(ElementKind.ACTIVITY, "Van de voorzitter")));
        browser.perform(post("/theory-of-change/element/" + id)
                        .with(csrf())
                        .with(owner())
                        .param("kind", "ACTIVITY")
                        .param("text", "Van mij")
                        .param("revision", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Van de voorzitter")))
                .andExpect(content().string(containsString("Van mij")));
        assertThat(theories.element(id).text()).isEqualTo("Van de voorzitter");
        browser.perform(post("/theory-of-change/element/" + id)
                        .with(csrf())
                        .with(owner())
                        .param("kind", "ACTIVITY")
                        .param("text", "Van ons samen")
                        .param("revision", "2"))
                .andExpect(redirectedUrlPattern("/theory-of-change/PJ*"));
    }

    @Test
    void markupIsShownAsText() throws Exception {
        people.does(
                OWNER,
                () -> editing.add(
                        "PJ", ElementDraft.of(ElementKind.ACTIVITY, "<script>alert(1)</script>"), null, null));
        browser.perform(get("/theory-of-change/PJ").with(owner()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void anIndicatorWithoutAUnitIsRefusedAndTheInputIsKept() throws Exception {
        browser.perform(post("/theory-of-change/PJ/new")
                        .with(csrf())
                        .with(owner())
                        .param("kind", "INDICATOR")
                        .param("text", "Meldingen die wij tellen")
                        .param("baseline", "3,5"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("eenheid nodig")))
                .andExpect(content().string(containsString("Meldingen die wij tellen")));
    }

    private RequestPostProcessor owner() {
        return user(accounts.loadUserByUsername(OWNER));
    }
}
