package nl.samenaanzet.form.web;

import java.util.stream.Stream;
import nl.samenaanzet.form.Refusal;
import org.springframework.beans.PropertyAccessException;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/** The sentence for what could not be read: that of who tried to read it, otherwise that it is none of the choices. */
class Unreadable extends DefaultBindingErrorProcessor {

    private static final Refusal NO_CHOICE = new Refusal("form.wrong.choice");

    @Override
    public void processPropertyAccessException(PropertyAccessException unread, BindingResult errors) {
        var why = Stream.iterate((Throwable) unread, Throwable::getCause)
                .takeWhile(t -> t != null)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .orElse(NO_CHOICE);
        var typed = unread.getValue() instanceof Object[] several
                ? StringUtils.arrayToDelimitedString(several, ", ")
                : unread.getValue();
        errors.addError(new FieldError(
                errors.getObjectName(),
                String.valueOf(unread.getPropertyName()),
                typed,
                true,
                new String[] {why.key()},
                why.arguments(),
                why.key()));
    }
}
