package nl.samenaanzet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Opens pages and sends forms as somebody. */
public record FormSender(MockMvc browser, UserDetails who) {

    /** The page at this address. */
    public ShownPage page(String address) throws Exception {
        return shown(answer(get(address)));
    }

    /**
     * The page that a form comes back on.
     *
     * @param fields name, value, name, value
     */
    public ShownPage refused(String address, String... fields) throws Exception {
        var page = shown(answer(filled(address, fields)));
        assertThat(page.problems()).as("what is wrong").isNotEmpty();
        return page;
    }

    /**
     * That a form is accepted.
     *
     * @return the address that people go on to
     */
    public String accepted(String address, String... fields) throws Exception {
        var answer = answer(filled(address, fields));
        assertThat(answer.getRedirectedUrl()).as(answer.getContentAsString()).isNotNull();
        return answer.getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder filled(String address, String... fields) {
        var request = post(address).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(who))).andReturn().getResponse();
    }

    private static ShownPage shown(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return new ShownPage(answer.getContentAsString());
    }
}
