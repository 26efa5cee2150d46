package nl.samenaanzet.theoryofchange.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import nl.samenaanzet.theoryofchange.choice.Marks.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** From marks to a choice that stays on record. */
@ApplicationTest
class ChoosingTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    Editing editing;

    @Autowired
    Choosing choosing;

    @Autowired
    Marks marks;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    private ElementId activity;

    @BeforeEach
    void anActivity() {
        activity = people.as(
                OWNER,
                () -> editing.add("ZO", ElementDraft.of(ElementKind.ACTIVITY, "Sport <i>op straat</i>"), null, null));
    }

    @Test
    void anActivityHasAPlaceOnceEveryCriterionHasItsMark() throws Exception {
        assertThat(choosing.candidate(activity).missing()).containsExactly(Criterion.values());
        mark(activity, "4", "bewoners", "2").andExpect(status().is3xxRedirection());
        people.does(OWNER, () -> marks.mark(activity, List.of(new Mark(Criterion.SUPPORT, "gemeente", 4))));
        var candidate = choosing.candidate(activity);
        assertThat(candidate.missing()).isEmpty();
        assertThat(candidate.ranked().place()).isEqualTo(1);
        assertThat(candidate.marks().get(Criterion.SUPPORT))
                .as("average of two sectors")
                .isEqualTo(3.0);
        assertThat(candidate.ranked().total()).isEqualTo(3.8);
        browser.perform(get("/choice/ZO").with(as("lezer")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("3,80")))
                .andExpect(content().string(containsString("Sport &lt;i&gt;op straat&lt;/i&gt;")));
    }

    @Test
    void whatWasChosenAndWhyStaysOnRecordWhenMindsChange() throws Exception {
        browser.perform(post("/choice/activity/" + activity + "/choose")
                        .with(csrf())
                        .with(as(OWNER))
                        .param("chosen", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Geef een reden")));
        people.does(OWNER, () -> choosing.choose(activity, true, "Het werkt"));
        assertThat(choosing.chosen("ZO")).extracting(ChoiceView::reason).contains("Het werkt");
        people.does(OWNER, () -> choosing.choose(activity, false, "Geen geld"));
        assertThat(choosing.chosen("ZO")).extracting(ChoiceView::activityId).doesNotContain(activity);
        assertThat(choosing.record("ZO"))
                .filteredOn(c -> c.activityId().equals(activity))
                .extracting(ChoiceView::reason)
                .containsExactly("Geen geld", "Het werkt");
    }

    @Test
    void aMarkOutsideItsRangeOrOfAnUnknownSectorIsRefusedAndNothingIsKept() throws Exception {
        mark(activity, "4", "bewoners", "6")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Een cijfer is")));
        assertThatThrownBy(() ->
                        people.does(OWNER, () -> marks.mark(activity, List.of(new Mark(Criterion.SUPPORT, "maan", 3)))))
                .hasMessage("choice.refusal.mark");
        var goal = people.as(
                OWNER, () -> editing.add("ZO", ElementDraft.of(ElementKind.OUTCOME, "Geen activiteit"), null, null));
        assertThatThrownBy(() -> people.does(OWNER, () -> marks.mark(goal, List.of(new Mark(Criterion.MEANS, "", 3)))))
                .hasMessage("choice.refusal.mark");
        assertThat(marks.of(activity)).isEmpty();
    }

    private ResultActions mark(ElementId activity, String mark, String sector, String support) throws Exception {
        return browser.perform(post("/choice/activity/" + activity)
                .with(csrf())
                .with(as(OWNER))
                .param("marks[CONTRIBUTION]", mark)
                .param("marks[EVIDENCE]", "4")
                .param("marks[FEASIBILITY]", "4")
                .param("marks[MEANS]", "4")
                .param("marks[SUPPORT%s]".formatted(sector), support));
    }

    private RequestPostProcessor as(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
