package nl.samenaanzet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Who mistypes an address is told so, also without signing in; {@code AccessTest} asks it of every role. */
@OneDatabase
@ApplicationTest
class UnknownAddressTest {

    @Autowired
    MockMvc browser;

    @Test
    void signingInLaterDoesNotLeadThere() throws Exception {
        assertThat(heldAfter("/nergens")).isFalse();
        assertThat(heldAfter("/inbox")).isTrue();
    }

    private boolean heldAfter(String address) throws Exception {
        var session = new MockHttpSession();
        browser.perform(get(address).accept(MediaType.TEXT_HTML).session(session));
        return session.getAttributeNames().hasMoreElements();
    }

    @Test
    void thePageSaysItInTheLanguageOfTheReader() throws Exception {
        for (var language : Map.of("nl", "Deze pagina is er niet", "en", "This page does not exist")
                .entrySet()) {
            var page = new ShownPage(browser.perform(get("/error")
                            .param("lang", language.getKey())
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(page.html())
                    .contains("<h1>%s</h1>".formatted(language.getValue()))
                    .contains(" lang=\"%s\">".formatted(language.getKey()))
                    .contains("href=\"/\"");
        }
    }
}
