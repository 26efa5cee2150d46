package nl.samenaanzet.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.form.TypedText;
import nl.samenaanzet.people.LoginGuard;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends away, before the password is looked at, who typed nothing and, for a while, who guessed too often. */
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
        var lacks = !signsIn
                ? ""
                : Stream.of("username", "password")
                        .filter(field ->
                                TypedText.tidy(request.getParameter(field)).isEmpty())
                        .map(field -> field + "Lacks")
                        .collect(Collectors.joining("&"));
        if (!lacks.isEmpty()) {
            sendBack(request, response, lacks);
        } else if (signsIn && guard.locked(request.getParameter("username"))) {
            sendBack(request, response, "locked");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** @param why the ends of the keys of the sentences: "wrong", "usernameLacks&passwordLacks" */
    static void sendBack(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        request.getSession().setAttribute(TYPED, request.getParameter("username"));
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
