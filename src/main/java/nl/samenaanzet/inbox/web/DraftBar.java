package nl.samenaanzet.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenaanzet.form.web.FormFill;
import nl.samenaanzet.inbox.draft.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens the form of a task with its draft. It knows such a page by its address, {@code /process/subject/step}, and its
 * form by the name all of them use, so that no page has to do anything for it; the template includes {@code inbox/draft
 * :: bar}. What was sent and refused is shown as it was sent.
 */
@Component
class DraftBar implements HandlerInterceptor, WebMvcConfigurer {

    /** What was typed and could not be kept, for the page after the redirect. */
    static final String TYPED = "typedDraft";

    private static final String FORM = "form";
    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]+)/([^/]+)/([a-z-]+)");

    private final Drafts drafts;
    private final FormFill fill;

    DraftBar(Drafts drafts, FormFill fill) {
        this.drafts = drafts;
        this.fill = fill;
    }

    /** @param savedAt null when there is no draft yet */
    record Bar(String address, Instant savedAt) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView shown) {
        var address = ADDRESS.matcher(request.getServletPath());
        if (shown == null || !address.matches() || !(shown.getModel().get(FORM) instanceof Record)) {
            return;
        }
        drafts.of(form(address.group(1), address.group(2), address.group(3))).ifPresent(begun -> {
            shown.addObject("draftBar", new Bar("/inbox/drafts" + request.getServletPath(), begun.savedAt()));
            if ("GET".equals(request.getMethod()) && shown.getModel().get(TYPED) instanceof Map<?, ?> refused) {
                fill(shown, refused);
            } else if (begun.savedAt() != null && "GET".equals(request.getMethod())) {
                fill(shown, begun.fields());
            }
        });
    }

    private void fill(ModelAndView shown, Map<?, ?> typed) {
        fill.fill(shown, FORM, typed.entrySet().stream().collect(Collectors.toMap(t -> (String) t.getKey(), t ->
                new String[] {(String) t.getValue()})));
    }

    /** @param step as in an address: {@code cast-vote} */
    static Drafts.Form form(String process, String subject, String step) {
        return new Drafts.Form(
                process,
                subject,
                Pattern.compile("-([a-z])")
                        .matcher(step)
                        .replaceAll(m -> m.group(1).toUpperCase()));
    }
}
