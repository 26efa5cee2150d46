package nl.samenaanzet.theoryofchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.theoryofchange.Room.RoomQuestion;
import nl.samenaanzet.theoryofchange.Theories.ElementView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The screen in the room asks one question at a time; the drawing is a file of its own in which text is text. */
@ApplicationTest
class RoomTest {

    private static final String OWNER = "procesverantwoordelijke";

    @Autowired
    Acting people;

    @Autowired
    Editing editing;

    @Autowired
    Room room;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Test
    void eachAnswerBringsTheQuestionsAboutIt() throws Exception {
        assertThat(room.questions("PW")).extracting(RoomQuestion::name).containsExactly("GOAL");
        browser.perform(post("/theory-of-change/PW/room")
                        .with(csrf())
                        .with(as(OWNER))
                        .param("question", "GOAL")
                        .param("kind", "GOAL")
                        .param("text", "Fijn wonen"))
                .andExpect(redirectedUrl("/theory-of-change/PW/room?question=GOAL"));
        var asked = room.questions("PW").get(1);
        assertThat(asked.asks()).isEqualTo(ElementKind.OUTCOME);
        browser.perform(post("/theory-of-change/PW/room")
                .with(csrf())
                .with(as(OWNER))
                .param("question", asked.name())
                .param("kind", "OUTCOME")
                .param("text", "Buren kennen elkaar")
                .param("reason", "omdat"));
        assertThat(room.questions("PW"))
                .extracting(RoomQuestion::asks)
                .containsExactly(
                        ElementKind.GOAL,
                        ElementKind.OUTCOME,
                        ElementKind.ACTIVITY,
                        ElementKind.ASSUMPTION,
                        ElementKind.EVIDENCE,
                        ElementKind.INDICATOR);
        assertThat(room.questions("PW").get(1).answers())
                .extracting(ElementView::text)
                .containsExactly("Buren kennen elkaar");
        var indicator = room.questions("PW").get(5);
        browser.perform(post("/theory-of-change/PW/room")
                        .with(csrf())
                        .with(as(OWNER))
                        .param("question", indicator.name())
                        .param("kind", "INDICATOR")
                        .param("text", "Burendag"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("heeft een eenheid nodig")))
                .andExpect(content().string(containsString("Burendag")));
    }

    @Test
    void aQuestionAboutSomethingThatIsGoneFallsBackToTheFirst() throws Exception {
        browser.perform(get("/theory-of-change/ZO/room?question=OUTCOME-weg").with(as(OWNER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wat willen wij bereiken?")));
    }

    @Test
    void theDrawingIsWellFormedAndNothingInItRuns() throws Exception {
        people.as(
                OWNER,
                () -> editing.add(
                        "PJ", ElementDraft.of(ElementKind.OUTCOME, "<script>alert(1)</script> & \"zo\""), null, null));
        var response = browser.perform(get("/theory-of-change/PJ/drawing.svg").with(as("lezer")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andReturn()
                .getResponse();
        assertThat(response.getContentType()).startsWith("image/svg+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.getContentAsByteArray()));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
    }

    private RequestPostProcessor as(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
