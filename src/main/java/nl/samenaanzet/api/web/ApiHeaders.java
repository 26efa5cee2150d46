package nl.samenaanzet.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * What every answer of the API says, whatever came of the request: its version, that any site may read it, that it can
 * only be read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class ApiHeaders extends OncePerRequestFilter {

    static final String VERSION = "1.0.0";
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Problems problems;

    ApiHeaders(Problems problems) {
        this.problems = problems;
    }

    public static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    public static boolean api(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !api(path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "API-Version, ETag, Last-Modified, Retry-After, Content-Disposition");
        // kept, but asked for again each time: it is public, and 304 costs little
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Modified-Since, Accept");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            problems.write(response, HttpStatus.METHOD_NOT_ALLOWED, "api.problem.onlyReading", request.getMethod());
        }
    }
}
