package nl.samenaanzet.form.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What came in a form after the session had ended. It is held until the same person has signed in and the page is shown
 * again, filled in: no files, no passwords, and not more than {@link HeldForms} has room for; what was not held is
 * said. It is held in the memory of one process: after a restart, or where several processes share the work without
 * sending a person to the same one, what was typed is gone and the page says so.
 */
@Component
public class LateForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final String LATE = "formLate";
    private static final String IN_SESSION = LateForms.class.getName();
    private static final String LOGIN = "/login";
    /** Names of accounts are shorter. What is longer is nobody's. */
    private static final int LONGEST_NAME = 200;
    /**
     * The last ordered is the first after the page: a draft is filled in before, as it is older than what was just
     * sent.
     */
    private static final int AFTER_DRAFTS = -100;

    private final HeldForms held = new HeldForms();
    private final FormFill fill;
    private final SentFrom sentFrom;
    private final Clock clock;

    LateForms(FormFill fill, SentFrom sentFrom, Clock clock) {
        this.fill = fill;
        this.sentFrom = sentFrom;
        this.clock = clock;
    }

    /**
     * Small: it stands in a session that anybody may begin.
     *
     * @param key of what is held, or null when it could not be
     */
    private record Late(String page, String who, String key) implements Serializable {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_DRAFTS);
    }

    /**
     * Holds what was sent, unless another site sent it.
     *
     * @return address of the page that it came from
     */
    public String hold(HttpServletRequest request) {
        var from = sentFrom.page(request);
        var who = Objects.toString(request.getParameter(WhoTypes.FIELD), "");
        if (SentFrom.thisSite(request) && who.length() <= LONGEST_NAME) {
            var before = late(request);
            if (before != null) {
                held.take(before.key);
            }
            request.getSession()
                    .setAttribute(
                            IN_SESSION,
                            new Late(
                                    from.path(),
                                    who,
                                    held.hold(request.getRemoteAddr(), fields(request), clock.instant())));
        }
        return from.address();
    }

    private static Map<String, String[]> fields(HttpServletRequest request) {
        var fields = new HashMap<>(request.getParameterMap());
        fields.keySet()
                .removeIf(name ->
                        name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password"));
        return fields;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var late = late(request);
        if (late == null
                || page == null
                || page.getViewName() == null
                || page.getViewName().startsWith("redirect:")) {
            return;
        }
        var path = SentFrom.path(request);
        var me = Objects.toString(request.getRemoteUser(), "");
        if (me.isEmpty() && !late.who.isEmpty()) {
            if (path.equals(LOGIN) || path.equals(late.page)) {
                page.addObject(LATE, late.key == null ? "signInLost" : "signIn");
            }
        } else if (path.equals(late.page) || !me.equals(late.who)) {
            var typed = held.take(late.key);
            request.getSession().removeAttribute(IN_SESSION);
            if (me.equals(late.who) && request.getMethod().equals("GET")) {
                page.addObject(LATE, typed == null ? "lost" : filled(page, typed) ? "filled" : "again");
            }
        }
    }

    private static Late late(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(IN_SESSION) instanceof Late late ? late : null;
    }

    private boolean filled(ModelAndView page, Map<String, String[]> typed) {
        var forms = page.getModel().entrySet().stream()
                .filter(e -> fits(e.getValue(), typed))
                .map(Map.Entry::getKey)
                .toList();
        forms.forEach(name -> fill.fill(page, name, typed));
        return !forms.isEmpty();
    }

    private static boolean fits(Object form, Map<String, String[]> typed) {
        return form != null
                && FormBinding.isForm(form.getClass())
                && Stream.of(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(typed::containsKey);
    }
}
