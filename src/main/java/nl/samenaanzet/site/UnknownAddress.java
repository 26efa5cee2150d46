package nl.samenaanzet.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * An address at which nothing of ours answers. It lets nobody in: whoever was refused already is told "not found" here
 * instead of "not for you". What addresses there are is public; which dossiers there are is not, so of those an address
 * is never unknown.
 */
@Component
public class UnknownAddress implements RequestMatcher {

    private final ObjectProvider<HandlerMapping> mappings;

    UnknownAddress(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mappings.stream().noneMatch(mapping -> answers(mapping, request));
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean answers(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception otherMethodOrMediaType) {
            return true;
        }
    }
}
