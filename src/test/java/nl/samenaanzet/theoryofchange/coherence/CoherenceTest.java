package nl.samenaanzet.theoryofchange.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.theoryofchange.Editing;
import nl.samenaanzet.theoryofchange.ElementDraft;
import nl.samenaanzet.theoryofchange.ElementDraft.Aim;
import nl.samenaanzet.theoryofchange.ElementDraft.Content;
import nl.samenaanzet.theoryofchange.ElementDraft.Pledge;
import nl.samenaanzet.theoryofchange.ElementKind;
import nl.samenaanzet.theoryofchange.Theories.ElementId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The application suspects, people say; the newest word counts, and a partner counted twice shows. */
@ApplicationTest
class CoherenceTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    Editing editing;

    @Autowired
    Coherence coherence;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Test
    void whatPeopleSayTakesTheSuspicionAwayAndTheNewestWordCounts() {
        var one = add("VB", "Buren spreken elkaar vaak");
        var other = add("PW", "Buren spreken elkaar vaak");
        assertThat(coherence.seen().outcomes())
                .anyMatch(p -> p.one().id().equals(one) && p.other().id().equals(other));
        people.does("kernteam1", () -> coherence.say(BondKind.SHARED, one, other, "Hetzelfde"));
        assertThat(coherence.seen().outcomes()).noneMatch(p -> p.one().id().equals(one));
        people.does(OWNER, () -> coherence.say(BondKind.CONFLICT, other, one, "Toch niet <b>"));
        assertThat(coherence.seen().bonds())
                .filteredOn(b -> b.one().id().equals(one) || b.other().id().equals(one))
                .extracting(BondView::reason)
                .containsExactly("Toch niet <b>");
        people.does(OWNER, () -> coherence.say(BondKind.DIFFERENT, one, other, "Alleen de woorden"));
        assertThat(coherence.seen().bonds())
                .noneMatch(b -> b.one().id().equals(one) || b.other().id().equals(one));
        assertThat(coherence.seen().outcomes())
                .as("not suspected again")
                .noneMatch(p -> p.one().id().equals(one));
    }

    @Test
    void nothingIsSaidOfOneAmbitionAloneOrWithoutAReason() throws Exception {
        var one = add("PJ", "Jongeren leren een vak");
        var same = add("PJ", "Jongeren leren twee vakken");
        var other = add("MO", "Jongeren leren koken");
        assertThatThrownBy(() -> people.does(OWNER, () -> coherence.say(BondKind.SHARED, one, same, "x")))
                .hasMessage("coherence.refusal.pair");
        browser.perform(post("/coherence/say")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(OWNER)))
                        .param("one", one.toString())
                        .param("other", other.toString())
                        .param("kind", "SERVES"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Geef een reden")))
                .andExpect(content().string(containsString("selected")));
    }

    @Test
    void moreHoursPromisedThanThereAreShows() throws Exception {
        means("ZO", 100);
        means("MO", 60);
        people.does(OWNER, () -> coherence.available(" Buurtzaak", "2025-Q3", 120));
        var load = coherence.seen().promises().stream()
                .filter(l -> l.promise().partner().equals("Buurtzaak"))
                .findFirst()
                .orElseThrow();
        assertThat(load.over()).isEqualTo(40);
        browser.perform(get("/coherence").with(user(accounts.loadUserByUsername("lezer"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er is 40 uur te veel toegezegd")));
        assertThatThrownBy(() -> people.does(OWNER, () -> coherence.available("Buurtzaak", "2025-Q3", -1)))
                .hasMessage("coherence.refusal.hours");
    }

    private ElementId add(String code, String text) {
        return people.as(OWNER, () -> editing.add(code, ElementDraft.of(ElementKind.OUTCOME, text), null, null));
    }

    private void means(String code, int hours) {
        people.as(
                OWNER,
                () -> editing.add(
                        code,
                        new ElementDraft(
                                ElementKind.MEANS,
                                new Content(
                                        "Uren",
                                        "",
                                        null,
                                        Aim.NONE,
                                        new Pledge("Buurtzaak", null, hours, "2025-Q3"),
                                        null,
                                        null)),
                        null,
                        null));
    }
}
