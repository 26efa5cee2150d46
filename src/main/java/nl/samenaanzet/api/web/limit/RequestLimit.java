package nl.samenaanzet.api.web.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.samenaanzet.api.web.ApiHeaders;
import nl.samenaanzet.api.web.ApiProperties;
import nl.samenaanzet.api.web.Problems;
import nl.samenaanzet.language.HouseLanguage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who asks for public pages and data faster than it can be read is told to wait, before anything is looked up for it.
 * Behind a proxy this needs {@code server.forward-headers-strategy=native}, else everybody is one address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
@EnableConfigurationProperties(ApiProperties.class)
class RequestLimit extends OncePerRequestFilter {

    /** What reads the whole register costs as much as this many usual requests. */
    private static final int WHOLE = 20;

    private final Allowance data;
    private final Allowance pages;
    private final HouseLanguage language;
    private final Problems problems;

    RequestLimit(ApiProperties properties, HouseLanguage language, Problems problems) {
        this.data = new Allowance(
                properties.limit().burst(), properties.limit().perSecond(), TimeMeter.SYSTEM_MILLISECONDS);
        this.pages = new Allowance(
                properties.pages().burst(), properties.pages().perSecond(), TimeMeter.SYSTEM_MILLISECONDS);
        this.language = language;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = ApiHeaders.path(request);
        var api = ApiHeaders.api(path);
        var limit = api ? data : path.equals("/besluiten") || path.startsWith("/besluiten/") ? pages : null;
        var wait = limit == null ? 0 : limit.secondsToWait(request.getRemoteAddr(), cost(request, path));
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        if (api) {
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "api.problem.tooMany", wait);
        } else {
            tell(response, wait);
        }
    }

    private static int cost(HttpServletRequest request, String path) {
        var whole = path.endsWith("/log/alles.txt")
                || "GET".equals(request.getMethod()) && "csv".equals(request.getParameter("formaat"));
        return whole ? WHOLE : 1;
    }

    /** Words only: a page would cost more than what is refused. */
    private void tell(HttpServletResponse response, long wait) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage());
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream()
                .write(language.say("api.problem.tooMany", wait).getBytes(StandardCharsets.UTF_8));
    }
}
