package nl.samenaanzet.form.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Keeps the record of a form of which a part could not be read: Spring makes it, but leaves it out of what the page
 * shows, and with it all that could be read.
 */
class FormBinder extends ExtendedServletRequestDataBinder {

    private AbstractPropertyBindingResult withForm;

    FormBinder(Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ValueResolver typed) {
        var once = new Once(typed);
        super.construct(once);
        var errors = getBindingResult();
        once.twice()
                .forEach(field -> errors.addError(new FieldError(
                        getObjectName(),
                        field.name(),
                        field.typed(),
                        true,
                        new String[] {"form.wrong.twice"},
                        null,
                        null)));
        if (getTarget() != null && errors.hasErrors()) {
            withForm = createBeanPropertyBindingResult();
            errors.getFieldErrors().stream()
                    .filter(FieldError::isBindingFailure)
                    .forEach(withForm::addError);
            FormBinding.prepare(this);
            getValidatorsToApply().forEach(validator -> validator.validate(getTarget(), withForm));
        }
    }

    /** What came more than once for a field that takes one. */
    private record Twice(String name, String typed) {}

    /** Gives what came once; in a map, where Spring cannot do with nothing, the first of what is refused. */
    private record Once(ValueResolver all, List<Twice> twice) implements ValueResolver {

        Once(ValueResolver all) {
            this(all, new ArrayList<>());
        }

        @Override
        public Object resolveValue(String field, Class<?> type) {
            var came = all.resolveValue(field, type);
            if (came instanceof String[] several
                    && several.length > 1
                    && !type.isArray()
                    && !Collection.class.isAssignableFrom(type)) {
                twice.add(new Twice(field, String.join(", ", several)));
                return field.endsWith("]") ? several[0] : null;
            }
            return came instanceof String one && Collection.class.isAssignableFrom(type) ? alone(one) : came;
        }

        /** A list of one, which Spring would take apart at its commas. */
        private static String[] alone(String one) {
            return one.isEmpty() ? new String[0] : new String[] {one};
        }

        @Override
        public Set<String> getNames() {
            return all.getNames();
        }
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return withForm == null ? super.getInternalBindingResult() : withForm;
    }

    /** Has Spring use it. */
    @Component
    static class Registration implements WebMvcRegistrations {

        @Override
        public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
            return new RequestMappingHandlerAdapter() {
                @Override
                protected ServletRequestDataBinderFactory createDataBinderFactory(
                        List<InvocableHandlerMethod> initBinders) {
                    return new ServletRequestDataBinderFactory(initBinders, getWebBindingInitializer()) {
                        @Override
                        protected ServletRequestDataBinder createBinderInstance(
                                Object target, String name, NativeWebRequest request) {
                            return new FormBinder(target, name);
                        }
                    };
                }
            };
        }
    }
}
