package nl.samenaanzet.site.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenaanzet.form.web.LateForms;
import nl.samenaanzet.form.web.SentFrom;
import nl.samenaanzet.site.PageRequestCache;
import nl.samenaanzet.site.UnknownAddress;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form of a session that has ended is no crime: its page is shown again, after signing in where that is needed. And
 * an address that is not there is not called forbidden.
 */
@Component
class OldToken implements AccessDeniedHandler {

    private final AccessDeniedHandler denied = new AccessDeniedHandlerImpl();
    private final LateForms late;
    private final UnknownAddress unknown;

    OldToken(LateForms late, UnknownAddress unknown) {
        this.late = late;
        this.unknown = unknown;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        var oldToken = why instanceof CsrfException;
        if (!oldToken && unknown.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!oldToken || !PageRequestCache.wantsPage(request)) {
            denied.handle(request, response, why);
        } else {
            response.sendRedirect(request.getContextPath()
                    + switch (SentFrom.path(request)) {
                        case "/login" -> "/login?again";
                        case "/logout" -> signedOut(request, response);
                        default -> late.hold(request);
                    });
        }
    }

    private static String signedOut(HttpServletRequest request, HttpServletResponse response) {
        if (!SentFrom.thisSite(request)) {
            return "/";
        }
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        return "/?signedOut";
    }
}
