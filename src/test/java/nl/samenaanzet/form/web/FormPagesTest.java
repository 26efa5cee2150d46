package nl.samenaanzet.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who opens the address that a form is sent to comes to the page of that form, as far as the own rights go. */
@OneDatabase
@ApplicationTest
class FormPagesTest {

    private static final String OWNER = "procesverantwoordelijke";
    private static final List<String> ACCOUNTS =
            List.of(OWNER, "secretaris", "griffie", "voorzitter", "regelbeheerder", "kernteam1");
    private static final String TAKE = "/inbox/take";

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    FormRounds rounds;

    @Autowired
    MockMvc browser;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void everyAddressThatIsOnlySentToLeadsToAPage() throws Exception {
        var stay = new TreeSet<String>();
        var onlySentTo = onlySentTo();
        for (var address : onlySentTo) {
            var found = false;
            for (var account : ACCOUNTS) {
                var answer = opened(account, address);
                found |= answer.getStatus() == 302 && isPage(answer.getRedirectedUrl());
                if (answer.getStatus() == 405) {
                    stay.add(address);
                }
            }
            if (!found) {
                stay.add(address);
            }
        }
        assertThat(onlySentTo).hasSizeGreaterThan(50);
        assertThat(stay).isEmpty();
    }

    @Test
    void aRefusedFormLeadsBackToThePageThatItWasSentFromAlsoWhenItWasRefusedTwice() throws Exception {
        for (var from : List.of("/inbox?tab=waiting", TAKE)) {
            assertThat(sent(
                                    post(TAKE)
                                            .header("Referer", "http://localhost" + from)
                                            .with(csrf()),
                                    OWNER)
                            .getStatus())
                    .isEqualTo(200);
            assertThat(opened(OWNER, TAKE).getRedirectedUrl()).isEqualTo("/inbox?tab=waiting");
        }
    }

    @Test
    void whoIsNotSignedInOrMayNotGoesWhereTheRightsSay() throws Exception {
        assertThat(browser.perform(get(TAKE)).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/login");
        assertThat(opened("griffie", "/workshop/%s/begin".formatted(UUID.randomUUID()))
                        .getStatus())
                .isEqualTo(403);
    }

    private Set<String> onlySentTo() {
        return patterns(RequestMethod.POST)
                .map(p -> p.replaceAll("\\{code[^/]*}", "VB").replaceAll("\\{[^}]*}", new UUID(0, 1).toString()))
                .filter(address -> !isPage(address))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> patterns(RequestMethod method) {
        return pages.getHandlerMethods().keySet().stream()
                .filter(i -> i.getMethodsCondition().getMethods().contains(method))
                .flatMap(i -> i.getPatternValues().stream());
    }

    private boolean isPage(String address) {
        return rounds.pattern(HttpMethod.GET, address).startsWith("/");
    }

    private MockHttpServletResponse opened(String account, String address) throws Exception {
        return sent(get(URI.create(address)), account);
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request, String account) throws Exception {
        return browser.perform(request.session(session).with(user(accounts.loadUserByUsername(account))))
                .andReturn()
                .getResponse();
    }
}
