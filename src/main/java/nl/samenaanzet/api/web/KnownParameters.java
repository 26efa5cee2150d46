package nl.samenaanzet.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A parameter that a list does not know, or one that is given twice, is a mistake that is said: who misspells a filter
 * would else get everything and believe it was filtered.
 */
@Component
class KnownParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var names = known.computeIfAbsent(method, KnownParameters::names);
            request.getParameterMap().forEach((name, values) -> {
                if (!names.contains(name)) {
                    throw ApiFault.asked(
                            names.isEmpty() ? "api.problem.noParameters" : "api.problem.unknown",
                            shortened(name),
                            String.join(", ", names));
                }
                if (values.length > 1) {
                    throw ApiFault.asked("api.problem.twice", name);
                }
            });
        }
        return true;
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }

    /** The parts of the records that it takes, and the format when it is there in more than one. */
    private static Set<String> names(HandlerMethod method) {
        var names = new TreeSet<String>();
        Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(names::add);
        if (method.getMethodAnnotation(GetMapping.class) instanceof GetMapping get && get.params().length > 0) {
            names.add("formaat");
        }
        return names;
    }
}
