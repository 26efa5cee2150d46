package nl.samenaanzet.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Writes into every form whose page it is, beside the token against forged forms, so that a form that comes too late is
 * shown again to nobody else. It is not trusted, only compared.
 */
@Component
class WhoTypes implements BeanPostProcessor {

    static final String FIELD = "_who";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor token ? new Processor(token) : bean;
    }

    private record Processor(RequestDataValueProcessor token) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return token.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return token.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return token.processUrl(request, url);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var hidden = token.getExtraHiddenFields(request);
            if (hidden == null || hidden.isEmpty() || request.getRemoteUser() == null) {
                return hidden;
            }
            var both = new LinkedHashMap<>(hidden);
            both.put(FIELD, request.getRemoteUser());
            return both;
        }
    }
}
