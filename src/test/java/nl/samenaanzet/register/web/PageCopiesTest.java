package nl.samenaanzet.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** A page of the register is made once for everybody, and anew as soon as the register says something else. */
class PageCopiesTest {

    private long edition = 7;
    private int made;
    private int status = 200;
    private boolean kept = true;
    private final CookieLocaleResolver languages = new CookieLocaleResolver("taal");

    {
        languages.setDefaultLocale(Locale.forLanguageTag("nl"));
    }

    private final PageCopies copies = new PageCopies(() -> edition, languages, Clock.systemUTC());

    private final FilterChain page = (request, response) -> {
        made++;
        if (kept) {
            PageCopies.keep((HttpServletRequest) request);
        }
        ((HttpServletResponse) response).setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(languages.resolveLocale((HttpServletRequest) request));
        response.getWriter().write("bladzijde %d café".formatted(made));
    };

    private static MockHttpServletRequest get(String path, String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString(query);
        return request;
    }

    private static MockHttpServletRequest decision() {
        return get("/besluiten/SvO-2025-VB-001-1", null);
    }

    private MockHttpServletResponse read(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        copies.doFilter(request, response, page);
        return response;
    }

    private String text(MockHttpServletRequest request) throws Exception {
        return read(request).getContentAsString();
    }

    @Test
    void aPageIsMadeOnceForEachEditionOfTheRegister() throws Exception {
        assertThat(text(decision())).isEqualTo("bladzijde 1 café");
        var copy = read(decision());
        assertThat(copy.getContentAsString()).isEqualTo("bladzijde 1 café");
        assertThat(copy.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(copy.getHeader("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(copy.getHeader("Vary")).isEqualTo("Cookie");
        edition++;
        assertThat(text(decision())).isEqualTo("bladzijde 2 café");
    }

    @Test
    void eachAddressAndEachLanguageHasItsOwn() throws Exception {
        assertThat(text(get("/besluiten", "zoek=licht"))).isEqualTo("bladzijde 1 café");
        assertThat(text(get("/besluiten", "zoek=licht&pagina=2"))).isEqualTo("bladzijde 2 café");
        var english = get("/besluiten", "zoek=licht");
        english.setCookies(new Cookie("taal", "en"));
        assertThat(text(english)).isEqualTo("bladzijde 3 café");
        assertThat(read(english).getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(text(get("/besluiten", "zoek=licht"))).isEqualTo("bladzijde 1 café");
    }

    @Test
    void aBrowserThatHasThePageIsToldSoAndNothingMore() throws Exception {
        var etag = read(decision()).getHeader("ETag");
        var again = decision();
        again.addHeader("If-None-Match", etag);
        var answer = read(again);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        edition++;
        var later = decision();
        later.addHeader("If-None-Match", etag);
        assertThat(read(later).getContentAsString()).isEqualTo("bladzijde 2 café");
    }

    @Test
    void whoIsSignedInGetsAPageOfTheirOwnThatNobodyElseGets() throws Exception {
        var page = (FilterChain) (request, response) -> response.getWriter().write("voor de secretaris");
        var secretary = decision();
        secretary.setUserPrincipal(new TestingAuthenticationToken("secretaris", ""));
        var theirs = new MockHttpServletResponse();
        read(decision());
        copies.doFilter(secretary, theirs, page);
        assertThat(theirs.getContentAsString()).isEqualTo("voor de secretaris");
        assertThat(theirs.getHeader("ETag")).isNull();
        assertThat(text(decision())).isEqualTo("bladzijde 1 café");
    }

    @Test
    void onlyAnAnswerThatSaysSoIsKept() throws Exception {
        kept = false;
        assertThat(read(decision()).getHeader("ETag")).isNull();
        assertThat(text(decision())).isEqualTo("bladzijde 2 café");
        kept = true;
        status = 404;
        assertThat(read(decision()).getHeader("ETag")).isNull();
        assertThat(text(decision())).isEqualTo("bladzijde 4 café");
    }
}
