package nl.samenaanzet.register.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import nl.samenaanzet.register.RegisterSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Pages of the register say the same to everybody who is not signed in, until the register changes. So they are made
 * once for each edition of it, and a browser that has the page already is told so (RFC 9110, 8.8). Only pages that say
 * so themselves are kept.
 */
@Component
class PageCopies extends OncePerRequestFilter {

    private static final String KEEP = PageCopies.class.getName() + ".keep";
    /** Not the downloads: those are written while they are read, and must not be held here. */
    private static final Pattern PAGES = Pattern.compile("/besluiten(/[A-Za-z0-9-]+)?");

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int LONGEST_QUERY = 300;

    private final LongSupplier register;
    private final LocaleResolver languages;
    /** Pages look different after an upgrade. */
    private final String started;

    private final Cache<Key, Copy> copies = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .expireAfterWrite(Duration.ofMinutes(10))
            .weigher((Key key, Copy copy) -> copy.body.length + 2 * key.address.length() + 200)
            .build();

    @Autowired
    PageCopies(RegisterSearch register, LocaleResolver languages, Clock clock) {
        this(register::edition, languages, clock);
    }

    /** @param register tells which edition of the register there is now */
    PageCopies(LongSupplier register, LocaleResolver languages, Clock clock) {
        this.register = register;
        this.languages = languages;
        this.started = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    private record Key(String address, String edition) {}

    private record Copy(String type, Locale language, byte[] body) {}

    /** What this page says depends on the register, the language and who is signed in, and on nothing else. */
    static void keep(HttpServletRequest request) {
        request.setAttribute(KEEP, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !PAGES.matcher(path).matches()
                || !"GET".equals(request.getMethod())
                || request.getUserPrincipal() != null
                || query != null && (query.length() > LONGEST_QUERY || request.getParameter("lang") != null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var edition = "%s-%s-%s"
                .formatted(
                        register.getAsLong(),
                        started,
                        languages.resolveLocale(request).getLanguage());
        var key = new Key(request.getRequestURI() + '?' + request.getQueryString(), edition);
        var copy = copies.getIfPresent(key);
        if (copy != null) {
            headers(response, edition);
            if (!new ServletWebRequest(request, response).checkNotModified(etag(edition))) {
                response.setContentType(copy.type);
                response.setLocale(copy.language);
                response.setContentLength(copy.body.length);
                response.getOutputStream().write(copy.body);
            }
            return;
        }
        var written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (request.getAttribute(KEEP) != null && written.getStatus() == HttpServletResponse.SC_OK) {
            copies.put(key, new Copy(written.getContentType(), written.getLocale(), written.getContentAsByteArray()));
            headers(response, edition);
        }
        written.copyBodyToResponse();
    }

    /** Kept by the browser that asked and asked for again each time, for the same address says more to who signs in. */
    private static void headers(HttpServletResponse response, String edition) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setHeader(HttpHeaders.ETAG, etag(edition));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }

    /** Weak, because an answer may be compressed on its way. */
    private static String etag(String edition) {
        return "W/\"" + edition + '"';
    }
}
