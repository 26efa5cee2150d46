package nl.samenaanzet.form.web;

import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.servlet.ModelAndView;

/** Fills a form of a page with what somebody typed before, as if it were sent now and not yet acted on. */
@Component
public class FormFill {

    private final ConversionService conversion;

    FormFill(@Lazy @Qualifier("mvcConversionService") ConversionService conversion) {
        this.conversion = conversion;
    }

    /** @param name of the form in the model of the page */
    public void fill(ModelAndView page, String name, Map<String, String[]> typed) {
        var errors = bind(name, page.getModel().get(name).getClass(), typed);
        if (errors.getTarget() != null) {
            page.addObject(name, errors.getTarget());
            page.addObject(BindingResult.MODEL_KEY_PREFIX + name, errors);
        }
    }

    /** What a browser does not send is not chosen. */
    private BindingResult bind(String name, Class<?> form, Map<String, String[]> typed) {
        var binder = new FormBinder(null, name);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setConversionService(conversion);
        FormBinding.prepare(binder);
        binder.construct(new DataBinder.ValueResolver() {
            @Override
            public Object resolveValue(String field, Class<?> type) {
                var values = typed.get(field);
                return values == null || values.length != 1 ? values : values[0];
            }

            @Override
            public Set<String> getNames() {
                return typed.keySet();
            }
        });
        return binder.getBindingResult();
    }
}
