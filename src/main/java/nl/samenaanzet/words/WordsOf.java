package nl.samenaanzet.words;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The columns of decision tables whose words an enum of {@link Word}s holds: all of them, and no others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WordsOf {

    /** {@code decision-route.route}: the table and the name of its column. */
    String[] value();

    /** Codes that people or processes add; no table says them. */
    String[] besides() default {};
}
