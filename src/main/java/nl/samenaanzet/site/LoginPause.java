package nl.samenaanzet.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenaanzet.people.LoginGuard;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends someone who guessed too often away for a while, before the password is looked at. */
class LoginPause extends OncePerRequestFilter {

    /** Of the session: the name that was typed and is shown again, once. No address carries it. */
    static final String TYPED = "loginTyped";

    private final LoginGuard guard;

    LoginPause(LoginGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signsIn = "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath());
        if (signsIn && guard.locked(request.getParameter("username"))) {
            sendBack(request, response, "locked");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** @param why the end of the key of the sentence: "wrong" or "locked" */
    static void sendBack(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        request.getSession().setAttribute(TYPED, request.getParameter("username"));
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
