package nl.samenaanzet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Opens pages and sends forms as one of the trial accounts. Fields are pairs: name, value. */
public class Sending {

    private final MockMvc browser;
    private final UserDetailsService accounts;

    public Sending(MockMvc browser, UserDetailsService accounts) {
        this.browser = browser;
        this.accounts = accounts;
    }

    /** The same, as this account. */
    public Sender as(String account) {
        return new Sender(this, account);
    }

    /** Who sends. */
    public record Sender(Sending sending, String account) {

        public ShownPage page(String address) throws Exception {
            return sending.page(account, address);
        }

        public ShownPage refused(String address, String... fields) throws Exception {
            return sending.refused(account, address, fields);
        }

        public String accepted(String address, String... fields) throws Exception {
            return sending.accepted(account, address, fields);
        }
    }

    public ShownPage page(String account, String address) throws Exception {
        return shown(sent(get(URI.create(address)), account), address);
    }

    /** The page with what is wrong. */
    public ShownPage refused(String account, String address, String... fields) throws Exception {
        return refused(account, address, post(URI.create(address)), fields);
    }

    /** The same for a form with a file. */
    public ShownPage refused(String account, String address, MockMultipartFile file, String... fields)
            throws Exception {
        return refused(account, address, multipart(URI.create(address)).file(file), fields);
    }

    private ShownPage refused(
            String account, String address, AbstractMockHttpServletRequestBuilder<?> request, String... fields)
            throws Exception {
        var page = shown(sent(request, account, fields), address);
        assertThat(page.problems()).as("what is wrong at %s", address).isNotEmpty();
        return page;
    }

    /** Where it leads. */
    public String accepted(String account, String address, String... fields) throws Exception {
        return leads(address, sent(post(URI.create(address)), account, fields));
    }

    /** The same for a form with a file. */
    public String accepted(String account, String address, MockMultipartFile file, String... fields) throws Exception {
        return leads(address, sent(multipart(URI.create(address)).file(file), account, fields));
    }

    private static String leads(String address, MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus())
                .as("%s: %s", address, new ShownPage(response.getContentAsString(StandardCharsets.UTF_8)).problems())
                .isEqualTo(302);
        return response.getRedirectedUrl();
    }

    private static ShownPage shown(MockHttpServletResponse response, String address) throws Exception {
        assertThat(response.getStatus())
                .as("status of %s, which leads to %s", address, response.getRedirectedUrl())
                .isEqualTo(200);
        var page = new ShownPage(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.html()).as("texts of %s", address).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse sent(
            AbstractMockHttpServletRequestBuilder<?> request, String account, String... fields) throws Exception {
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(
                        request.with(user(accounts.loadUserByUsername(account))).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
