package nl.samenaanzet.form.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What came in a form after the session had ended. It is held until the same person has signed in and the page is shown
 * again, filled in. In memory, and not longer than that: no files, no passwords, a bounded number of bounded forms.
 */
@Component
public class LateForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final String HELD = LateForms.class.getName();
    private static final String LATE = "formLate";
    private static final String LOGIN = "/login";
    private static final int MOST_FORMS = 200;
    private static final int MOST_CHARACTERS = 64 * 1024;
    /** The last ordered is the first after the page: a draft is filled in before, as it is older than what was just sent. */
    private static final int AFTER_DRAFTS = -100;

    private final Map<String, Late> held = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Late> eldest) {
            return size() > MOST_FORMS;
        }
    });
    private final FormFill fill;
    private final SentFrom sentFrom;

    LateForms(FormFill fill, SentFrom sentFrom) {
        this.fill = fill;
        this.sentFrom = sentFrom;
    }

    private record Late(String page, String who, Map<String, String[]> fields) { }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_DRAFTS);
    }

    /** Holds what was sent, unless another site sent it. @return address of the page that it came from */
    public String hold(HttpServletRequest request) {
        var from = sentFrom.page(request);
        if (SentFrom.thisSite(request)) {
            var key = UUID.randomUUID().toString();
            held.put(key, new Late(from.path(), Objects.toString(request.getParameter(WhoTypes.FIELD), ""), fields(request)));
            request.getSession().setAttribute(HELD, key);
        }
        return from.address();
    }

    private static Map<String, String[]> fields(HttpServletRequest request) {
        var fields = new HashMap<>(request.getParameterMap());
        fields.keySet().removeIf(name -> name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password"));
        var size = fields.values().stream().flatMap(Arrays::stream).mapToInt(String::length).sum();
        return size > MOST_CHARACTERS ? Map.of() : fields;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var late = late(request);
        if (late == null || page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        var path = SentFrom.path(request);
        var me = Objects.toString(request.getRemoteUser(), "");
        if (me.isEmpty() && !late.who.isEmpty()) {
            if (path.equals(LOGIN) || path.equals(late.page)) {
                page.addObject(LATE, "signIn");
            }
        } else if (path.equals(late.page) || !me.equals(late.who)) {
            held.remove(request.getSession().getAttribute(HELD));
            request.getSession().removeAttribute(HELD);
            if (me.equals(late.who) && request.getMethod().equals("GET")) {
                page.addObject(LATE, filled(page, late) ? "filled" : "again");
            }
        }
    }

    private Late late(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HELD) instanceof String key ? held.get(key) : null;
    }

    private boolean filled(ModelAndView page, Late late) {
        var forms = page.getModel().entrySet().stream().filter(e -> fits(e.getValue(), late)).map(Map.Entry::getKey).toList();
        forms.forEach(name -> fill.fill(page, name, late.fields));
        return !forms.isEmpty();
    }

    private static boolean fits(Object form, Late late) {
        return FormBinding.isForm(form.getClass()) && Stream.of(form.getClass().getRecordComponents()).map(RecordComponent::getName)
                .anyMatch(late.fields::containsKey);
    }
}
