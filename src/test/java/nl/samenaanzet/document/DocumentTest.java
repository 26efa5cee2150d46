package nl.samenaanzet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenaanzet.form.web.FormRounds;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A paper: drafted once, edited by one after the other, read by all of the coalition or by nobody here. */
@ApplicationTest
class DocumentTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final PaperText DRAFT =
            new PaperText("Een stuk", List.of(new Section("Doel", "Iedereen is veilig.")), "de vastlegging");

    @Autowired
    FormRounds rounds;

    @Autowired
    Acting people;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Document document;

    @Autowired
    PaperBook book;

    @Test
    void aPaperIsDraftedOnceAndDraftedAgainOnlyWhenTheRecordSaysSomethingElse() {
        var id = id();
        assertThat(document.draftOnce(id, DRAFT).number()).isEqualTo(1);
        assertThat(document.draftOnce(id, new PaperText("Ander stuk", List.of(), "")))
                .extracting(PaperView::title)
                .isEqualTo("Een stuk");
        assertThat(people.as(OWNER, () -> document.draftAgain(id, DRAFT)).number())
                .isEqualTo(1);
        var again = people.as(
                OWNER,
                () -> document.draftAgain(id, new PaperText("Een stuk", List.of(new Section("Doel", "Nieuw.")), "")));
        assertThat(again)
                .extracting(PaperView::number, PaperView::changed, PaperView::savedBy)
                .containsExactly(2, "Doel", "Opgesteld uit de vastlegging");
    }

    @Test
    void whoEditsSeesWhatChangedAndTheSecondOfTwoKeepsWhatItTyped() throws Exception {
        var first = document.draftOnce(id(), DRAFT);
        edit(first, "Doel, met een komma", "Samen <b>veilig</b>, in 2030.").andExpect(status().is3xxRedirection());
        var second = document.newest(first.paper()).orElseThrow();
        assertThat(second.text().sections())
                .containsExactly(new Section("Doel, met een komma", "Samen <b>veilig</b>, in 2030."));
        shows("/document/" + second.id(), "Wat veranderde na versie 1", "Samen &lt;b&gt;veilig", "[weg: ");
        edit(first, "Mijn kop", "Mijn tekst")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Intussen is versie 2 opgeslagen door")))
                .andExpect(content().string(containsString("Mijn tekst</textarea>")))
                .andExpect(content().string(containsString("Doel, met een komma")));
        rounds.refuse(OWNER, "/document/%s/edit".formatted(second.id()));
        edit(second, "K", "b".repeat(100_000))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("80.000")));
        assertThat(document.versions(first.id())).hasSize(2);
    }

    @Test
    void aPaperOfAnotherModuleIsNotReadHere() throws Exception {
        var own = book.begin(id(), false, DRAFT);
        for (var path : List.of("", "/pdf", "/docx", "/edit")) {
            browser.perform(get("/document/" + own.id() + path).with(as(OWNER))).andExpect(status().isNotFound());
        }
        assertThatThrownBy(() -> people.as(OWNER, () -> document.rewrite(own.id(), List.of(new Section("K", "t")))))
                .isInstanceOf(java.util.NoSuchElementException.class);
        shows("/document/" + document.draftOnce(id(), DRAFT).id(), "Een stuk");
    }

    @Test
    void versionsWhoseTermIsOverGoButNotTheNewestNorWhatIsKept() {
        var id = id();
        book.begin(id, false, DRAFT);
        for (int version = 1; version < 4; version++) {
            var text = DRAFT.rewritten("Versie " + version, DRAFT.sections());
            var read = version;
            people.does(OWNER, () -> book.next(id, read, text, List.of("kaart.pdf")));
        }
        assertThat(book.of(id, 4).changed()).isEqualTo("Versie 3; kaart.pdf");
        assertThat(book.expire(id, Instant.now().minusSeconds(3600), List.of())).isZero();
        assertThat(book.expire(id, Instant.now().plusSeconds(60), List.of(2))).isEqualTo(2);
        assertThat(book.all(id)).extracting(PaperView::number).containsExactly(4, 2);
        book.destroy(id);
        assertThat(book.newest(id)).isEmpty();
    }

    private static PaperId id() {
        return new PaperId("proef", UUID.randomUUID().toString());
    }

    private org.springframework.test.web.servlet.ResultActions edit(PaperView paper, String heading, String text)
            throws Exception {
        return browser.perform(post("/document/%s/edit".formatted(paper.id()))
                .with(csrf())
                .with(as(OWNER))
                .param("heading", heading)
                .param("text", text));
    }

    private void shows(String path, String... texts) throws Exception {
        for (var lang : List.of("nl", "en")) {
            browser.perform(get(path + "?lang=" + lang).with(as("lezer")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        for (var text : texts) {
            browser.perform(get(path + "?lang=nl").with(as("lezer")))
                    .andExpect(content().string(containsString(text)));
        }
    }

    private RequestPostProcessor as(String who) {
        return user(accounts.loadUserByUsername(who));
    }
}
