package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** After signing in people go to the page they asked for, not to a stream or a style sheet. */
public class PageRequestCache extends HttpSessionRequestCache {

    PageRequestCache(UnknownAddress unknown) {
        setRequestMatcher(request -> isPage(request) && !unknown.matches(request));
        setMatchingRequestParameterName(null);
    }

    private static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && wantsPage(request);
    }

    public static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && request.getHeader("HX-Request") == null;
    }
}
