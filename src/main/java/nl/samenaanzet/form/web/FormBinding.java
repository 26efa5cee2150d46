package nl.samenaanzet.form.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nl.samenaanzet.form.TypedDay;
import nl.samenaanzet.form.TypedNumber;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How every record called {@code ...Form} is bound: days, times and numbers as people write them, choices and ids by
 * Spring, texts with {@link nl.samenaanzet.form.Text}. What cannot be read is an error at its field and is shown again
 * as typed.
 */
@ControllerAdvice
class FormBinding implements WebMvcConfigurer {

    private static final String FORM = "Form";
    private static final Formatter<LocalDate> DAY =
            formatter((day, language) -> day.toString(), (typed, language) -> TypedDay.day(typed));
    private static final Formatter<LocalTime> TIME =
            formatter((time, language) -> time.toString(), (typed, language) -> TypedDay.time(typed));
    private static final Formatter<BigDecimal> NUMBER = formatter(TypedNumber::shown, TypedNumber::number);
    private static final Formatter<Integer> WHOLE = formatter((n, language) -> n.toString(), TypedNumber::whole);

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TextReader());
    }

    @InitBinder
    void form(DataBinder binder) {
        prepare(binder);
    }

    static void prepare(DataBinder binder) {
        var type = binder.getTargetType() == null
                ? binder.getTarget() == null ? null : binder.getTarget().getClass()
                : binder.getTargetType().resolve();
        if (type != null && isForm(type)) {
            binder.addCustomFormatter(DAY, LocalDate.class);
            binder.addCustomFormatter(TIME, LocalTime.class);
            binder.addCustomFormatter(NUMBER, BigDecimal.class);
            binder.addCustomFormatter(WHOLE, Integer.class);
            binder.setBindingErrorProcessor(new Unreadable());
        }
    }

    static boolean isForm(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith(FORM);
    }

    private static <T> Formatter<T> formatter(Printer<T> printer, Parser<T> parser) {
        return new Formatter<>() {
            @Override
            public String print(T value, Locale language) {
                return printer.print(value, language);
            }

            @Override
            public T parse(String typed, Locale language) throws ParseException {
                return parser.parse(typed, language);
            }
        };
    }
}
