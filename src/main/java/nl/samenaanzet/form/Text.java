package nl.samenaanzet.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text on a form: {@code @Text(500) String reason}. Bound as {@link TypedText#tidy} writes it; longer is refused at
 * its field.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** Most characters. */
    int value();
}
