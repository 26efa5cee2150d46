package nl.samenaanzet.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The page that a form was sent from, as the browser says: the one before, otherwise the address itself. */
@Component
public class SentFrom {

    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    SentFrom(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /** @param address the path with its question */
    record Page(String path, String address) {}

    /** Whether a page of ours sent this. Another site may not put words into somebody's form. */
    public static boolean thisSite(HttpServletRequest request) {
        var says = request.getHeader("Sec-Fetch-Site");
        return says == null ? request.getServerName().equals(referer(request).getHost()) : says.equals("same-origin");
    }

    /** The address within the application. */
    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    Page page(HttpServletRequest request) {
        return before(request)
                .orElseGet(() -> Stream.of(path(request), "/")
                        .filter(this::isPage)
                        .findFirst()
                        .map(p -> new Page(p, p))
                        .orElseThrow());
    }

    /** The page of ours that the browser names. */
    Optional<Page> before(HttpServletRequest request) {
        var before = referer(request);
        var ours = request.getServerName().equals(before.getHost())
                && before.getPath().startsWith(request.getContextPath());
        var path = ours ? before.getPath().substring(request.getContextPath().length()) : "";
        return Optional.of(path)
                .filter(this::isPage)
                .map(p -> new Page(p, before.getRawQuery() == null ? p : p + "?" + before.getRawQuery()));
    }

    /** The nearest page above this address that can be opened without a question. */
    String above(String path) {
        return Stream.iterate(path, p -> !p.isEmpty(), p -> p.substring(0, p.lastIndexOf('/')))
                .skip(1)
                .filter(p -> pages(p).anyMatch(SentFrom::asksNothing))
                .findFirst()
                .orElse("/");
    }

    private static URI referer(HttpServletRequest request) {
        try {
            return URI.create(Objects.toString(request.getHeader("Referer"), ""));
        } catch (IllegalArgumentException noAddress) {
            return URI.create("");
        }
    }

    /** Whether it can be opened, and not only be sent to. */
    boolean isPage(String path) {
        return pages(path).findAny().isPresent();
    }

    private Stream<HandlerMethod> pages(String path) {
        var parsed = PathContainer.parsePath(path);
        return pages.getObject().getHandlerMethods().entrySet().stream()
                .filter(page -> canBeOpened(page.getKey())
                        && page.getKey().getPathPatternsCondition().getPatterns().stream()
                                .anyMatch(p -> p.matches(parsed)))
                .map(Map.Entry::getValue);
    }

    private static boolean asksNothing(HandlerMethod page) {
        return Stream.of(page.getMethodParameters())
                .map(p -> p.getParameterAnnotation(RequestParam.class))
                .noneMatch(p -> p != null && p.required() && p.defaultValue().equals(ValueConstants.DEFAULT_NONE));
    }

    private static boolean canBeOpened(RequestMappingInfo page) {
        var methods = page.getMethodsCondition().getMethods();
        return page.getPathPatternsCondition() != null && (methods.isEmpty() || methods.contains(RequestMethod.GET));
    }
}
