package nl.samenaanzet.form.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page of a form whose address can only be sent to. A refused form is shown at that address: who reloads it, or
 * comes back to it later, is brought to the page that it was sent from.
 */
@ControllerAdvice
class FormPages implements HandlerInterceptor, WebMvcConfigurer {

    private static final String IN_SESSION = FormPages.class.getName();
    private static final int MOST = 20;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final SentFrom sentFrom;

    FormPages(SentFrom sentFrom) {
        this.sentFrom = sentFrom;
    }

    /** Where forms were refused, and the address of the page of each. */
    private static class Refused extends LinkedHashMap<String, String> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var path = SentFrom.path(request);
        var shown = page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:");
        if (shown && request.getMethod().equals("POST") && !sentFrom.isPage(path)) {
            sentFrom.before(request).ifPresent(from -> keep(request, path, from));
        }
    }

    /** Sent again from where it was refused, it still has its first page. */
    private static void keep(HttpServletRequest request, String path, SentFrom.Page from) {
        var refused = of(request);
        refused.put(path, from.address());
        request.getSession().setAttribute(IN_SESSION, refused);
    }

    private static Refused of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(IN_SESSION) instanceof Refused refused ? refused : new Refused();
    }

    @ExceptionHandler
    String onlySentTo(HttpRequestMethodNotSupportedException other, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (!READS.contains(request.getMethod())) {
            throw other;
        }
        var path = SentFrom.path(request);
        var known = of(request).get(path);
        return "redirect:" + (known == null ? sentFrom.above(path) : known);
    }
}
