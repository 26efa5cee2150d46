package nl.samenaanzet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import nl.samenaanzet.testing.ShownPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A form that is sent when the session is over: sign in again and find it filled in. */
@OneDatabase
@ApplicationTest
class LateFormTest {

    private static final String PAGE = "/ambition/VB/new-strategy";
    private static final String OWNER = "procesverantwoordelijke";
    private static final String TYPED = "Meer groen in de straten";

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void thePageIsShownFilledInAfterSigningIn() throws Exception {
        late(PAGE, "http://localhost" + PAGE).andExpect(redirectedUrl(PAGE));
        open("/login").andExpect(content().string(containsString("Log in, dan gaat u verder waar u was")));
        open(PAGE, as(OWNER))
                .andExpect(
                        content().string(allOf(containsString(TYPED), containsString("Er is nog niets opgeslagen"))));
        open(PAGE, as(OWNER)).andExpect(content().string(not(containsString(TYPED))));
    }

    @Test
    void whatIsTooLongToHoldIsSaidWhenSigningInAndAfterwards() throws Exception {
        browser.perform(html(post(PAGE))
                        .with(csrf().useInvalidToken())
                        .session(session)
                        .header("Referer", "http://localhost" + PAGE)
                        .param("_who", OWNER)
                        .param("title", "x".repeat(70_000)))
                .andExpect(redirectedUrl(PAGE));
        open("/login").andExpect(content().string(containsString("konden we niet vasthouden: het was te lang")));
        open(PAGE, as(OWNER))
                .andExpect(content()
                        .string(containsString("Er is nog niets opgeslagen. Wat u typte, konden we niet vasthouden.")));
    }

    @Test
    void whoSendsMuchPushesOutNobodyElse() throws Exception {
        late(PAGE, "http://localhost" + PAGE);
        for (int i = 0; i < 250; i++) {
            browser.perform(html(post(PAGE))
                            .with(csrf().useInvalidToken())
                            .header("Referer", "http://localhost" + PAGE)
                            .param("title", "x")
                            .with(request -> {
                                request.setRemoteAddr("203.0.113.9");
                                return request;
                            }))
                    .andExpect(redirectedUrl(PAGE));
        }
        open(PAGE, as(OWNER)).andExpect(content().string(containsString(TYPED)));
    }

    @Test
    void nobodyElseIsShownIt() throws Exception {
        late(PAGE, "http://localhost" + PAGE);
        open("/inbox", as("secretaris")).andExpect(content().string(not(containsString(TYPED))));
        open(PAGE, as(OWNER)).andExpect(content().string(not(containsString(TYPED))));
        late("secretaris", PAGE, "http://localhost" + PAGE);
        open(PAGE, as(OWNER))
                .andExpect(content()
                        .string(allOf(not(containsString(TYPED)), not(containsString("Er is nog niets opgeslagen")))));
    }

    @Test
    void anotherSiteCannotPutWordsIntoAForm() throws Exception {
        late(PAGE, "https://elsewhere.example/").andExpect(redirectedUrl(PAGE));
        open(PAGE, as(OWNER)).andExpect(content().string(not(containsString(TYPED))));
    }

    @Test
    void aButtonLeadsToThePageItStoodOn() throws Exception {
        late("/inbox/drafts/a/b/c/discard", "http://localhost/inbox?tab=mine")
                .andExpect(redirectedUrl("/inbox?tab=mine"));
        open("/inbox", as(OWNER)).andExpect(content().string(containsString("Doe het nog een keer")));
    }

    @Test
    void everyFormOfSomebodySignedInSaysWhoTypes() throws Exception {
        open(PAGE, as(OWNER)).andExpect(content().string(containsString("name=\"_who\" value=\"" + OWNER)));
    }

    @Test
    void aWrongPasswordIsSaidInTheTitleTooAndTheNameIsKept() throws Exception {
        for (var end : List.of("wrong", "wrong", "wrong", "wrong", "wrong", "locked")) {
            browser.perform(html(post("/login"))
                            .servletPath("/login")
                            .with(csrf())
                            .session(session)
                            .param("username", "kernteam7")
                            .param("password", "raden"))
                    .andExpect(redirectedUrl("/login?" + end));
            var page = new ShownPage(
                    open("/login?" + end).andReturn().getResponse().getContentAsString());
            assertThat(page.html()).contains("<title>Fout: Inloggen - ");
            assertThat(page.problems())
                    .singleElement()
                    .asString()
                    .startsWith("#username ")
                    .contains(end.equals("wrong") ? "horen niet bij elkaar" : "Wacht vijf minuten");
            assertThat(page.attribute("username", "aria-describedby")).isEqualTo("username-wrong");
            assertThat(page.text("username-wrong")).isNotEmpty();
            assertThat(page.value("username")).isEqualTo("kernteam7");
        }
        var page = new ShownPage(open("/login").andReturn().getResponse().getContentAsString());
        assertThat(page.html()).contains("<title>Inloggen - ");
        assertThat(page.value("username")).isNullOrEmpty();
    }

    @Test
    void aNameOrPasswordThatLacksIsSaidAtItsField() throws Exception {
        browser.perform(html(post("/login"))
                        .servletPath("/login")
                        .with(csrf())
                        .session(session)
                        .param("username", " ")
                        .param("password", ""))
                .andExpect(redirectedUrl("/login?usernameLacks&passwordLacks"));
        var page = new ShownPage(open("/login?usernameLacks&passwordLacks")
                .andReturn()
                .getResponse()
                .getContentAsString());
        page.says("username", "Vul uw naam in.");
        page.says("password", "Vul uw wachtwoord in.");
    }

    @Test
    void signingInAndOutWithAnOldTokenIsNoCrime() throws Exception {
        browser.perform(html(post("/login")).with(csrf().useInvalidToken()).param("username", OWNER))
                .andExpect(redirectedUrl("/login?again"));
        browser.perform(html(post("/logout")).with(csrf().useInvalidToken()).header("Referer", "http://localhost/"))
                .andExpect(redirectedUrl("/?signedOut"));
        browser.perform(html(post("/logout"))
                        .with(csrf().useInvalidToken())
                        .with(as(OWNER))
                        .header("Referer", "https://elsewhere.example/"))
                .andExpect(redirectedUrl("/"));
    }

    private ResultActions late(String address, String from) throws Exception {
        return late(OWNER, address, from);
    }

    private ResultActions late(String who, String address, String from) throws Exception {
        return browser.perform(html(post(address))
                        .with(csrf().useInvalidToken())
                        .session(session)
                        .header("Referer", from)
                        .param("_who", who)
                        .param("title", TYPED)
                        .param("summary", ""))
                .andExpect(status().is3xxRedirection());
    }

    private ResultActions open(String address, RequestPostProcessor... who) throws Exception {
        var request = html(get(address)).session(session);
        for (var one : who) {
            request.with(one);
        }
        return browser.perform(request).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder html(MockHttpServletRequestBuilder request) {
        return request.accept("text/html");
    }

    private RequestPostProcessor as(String name) {
        return user(accounts.loadUserByUsername(name));
    }
}
