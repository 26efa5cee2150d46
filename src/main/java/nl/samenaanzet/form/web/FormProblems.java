package nl.samenaanzet.form.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gathers what is wrong, for the summary that the layout shows on top of every page. */
@Component
class FormProblems implements HandlerInterceptor, WebMvcConfigurer {

    /** The last after the page: it sees what drafts and late forms brought. */
    private static final int LAST = -200;
    /** Begin of the keys of sentences that any field can have. */
    private static final String GENERAL = "form.";

    private final MessageSource messages;
    private final FormLabels labels;

    FormProblems(MessageSource messages, FormLabels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /**
     * @param field id of the element that it is about, or null
     * @param general whether any field could have it, so that it does not name its own
     */
    public record Problem(String field, String sentence, boolean general) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(LAST);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        var language = LocaleContextHolder.getLocale();
        var found = Stream.concat(
                        refusals(page)
                                .map(r -> new Problem(
                                        r.field(),
                                        messages.getMessage(r.key(), r.arguments(), language),
                                        general(r.key()))),
                        page.getModel().values().stream()
                                .filter(BindingResult.class::isInstance)
                                .map(BindingResult.class::cast)
                                .flatMap(errors -> of(errors, page.getViewName(), language)))
                .toList();
        if (!found.isEmpty()) {
            page.addObject("formProblems", told(found, page.getViewName(), language));
        }
        if (isFault(page)) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** What can be said of any field, or is said of several, names each. */
    private List<Problem> told(List<Problem> found, String view, Locale language) {
        var times = found.stream().collect(Collectors.groupingBy(Problem::sentence, Collectors.counting()));
        return found.stream()
                .map(p -> p.field == null || !p.general && times.get(p.sentence) == 1
                        ? p
                        : labels.of(view, p.field)
                                .map(label -> messages.getMessage(label, null, language))
                                .map(label -> label.endsWith("?") ? label : label + ":")
                                .map(label -> new Problem(p.field, label + " " + p.sentence, p.general))
                                .orElse(p))
                .distinct()
                .toList();
    }

    private static boolean general(String key) {
        return key != null && key.startsWith(GENERAL);
    }

    private static boolean isFault(ModelAndView page) {
        return refusals(page).anyMatch(r -> r.key().equals(Act.FAULT))
                || page.getModel().values().stream()
                        .filter(BindingResult.class::isInstance)
                        .map(BindingResult.class::cast)
                        .flatMap(errors -> errors.getGlobalErrors().stream())
                        .anyMatch(e -> Act.FAULT.equals(e.getCode()));
    }

    private static Stream<Refusal> refusals(ModelAndView page) {
        return Stream.concat(
                        Stream.ofNullable(page.getModel().get("refusal")),
                        page.getModel().get(Act.REFUSALS) instanceof List<?> several
                                ? several.stream()
                                : Stream.empty())
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast);
    }

    /** First what is about no field, then by field as the page has them. */
    private Stream<Problem> of(BindingResult errors, String view, Locale language) {
        return Stream.concat(
                errors.getGlobalErrors().stream().map(e -> new Problem(null, messages.getMessage(e, language), false)),
                ordered(errors, labels.order(view))
                        .map(e -> new Problem(e.getField(), messages.getMessage(e, language), general(e.getCode()))));
    }

    /** As the form has them; of these, what stands in the template itself as it has them. */
    private static Stream<FieldError> ordered(BindingResult errors, List<String> page) {
        var form = errors.getTarget() == null || !errors.getTarget().getClass().isRecord()
                ? List.<String>of()
                : Stream.of(errors.getTarget().getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
        var byForm = errors.getFieldErrors().stream()
                .sorted(Comparator.comparingInt(e -> form.indexOf(name(e))))
                .toList();
        var byPage = byForm.stream()
                .filter(e -> page.contains(name(e)))
                .sorted(Comparator.comparingInt(e -> page.indexOf(name(e))))
                .iterator();
        return byForm.stream().map(e -> page.contains(name(e)) ? byPage.next() : e);
    }

    /** Of a part of a list, that of the list. */
    private static String name(FieldError error) {
        return error.getField().replaceFirst("\\[.*", "");
    }
}
